package org.exsite.ui.editor.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.live.LiveValidation;
import org.exsite.ui.live.LiveValidation.State;

/**
 * What the headings and the tabs of all pages say: how far reading the file and looking for problems are, what is in the
 * way of that, or the problems. A click on the heading stops what goes on, or begins it again.
 */
public final class PageStatus {

    private final OrganizationEditor editor;
    private final Map<ScrolledForm, Heading> shown = new LinkedHashMap<>();
    private final ProblemMenu menu;
    private Reading file;
    private String problem;
    private boolean loading = true;
    private int percent;
    private boolean outdated;

    /** What reads the file of the editor. */
    public interface Reading {

        /** Begins to read. */
        void load();

        /** Stops reading. */
        void stop();
    }

    /** Makes the status of an editor. */
    public PageStatus(OrganizationEditor editor) {
        this.editor = editor;
        this.menu = new ProblemMenu(editor);
        editor.addFindingsListener(this::update);
    }

    /** Takes over the heading of a page. */
    public void add(IManagedForm managed) {
        ScrolledForm form = managed.getForm();
        shown.put(form, Heading.NOTHING);
        form.getForm().addMessageHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                click(form);
            }
        });
        form.addListener(SWT.Show, event -> update());
        update();
    }

    private void click(Control heading) {
        if (loading) {
            file.stop();
        } else if (problem != null) {
            file.load();
        } else if (state() == State.CHECKING) {
            editor.getDocument().cancelCheck();
        } else if (state() == State.UNCHECKED) {
            editor.checkProblems();
        } else {
            menu.open(heading);
        }
    }

    /** Shows that the file is being read, or why it cannot be read. */
    public void loading(String failure, Reading reading) {
        loading = failure == null;
        problem = failure;
        file = reading;
        percent = 0;
        update();
    }

    /** Shows how many percent of the file have been read. */
    public void reading(int now) {
        percent = now;
        update();
    }

    /** Shows that the file was read. */
    public void loaded() {
        loading = false;
        problem = null;
        percent = 0;
        update();
    }

    /** Shows how many percent of the organization have been looked at for problems. */
    public void checking(int now) {
        percent = now;
        update();
    }

    /** Frees what it holds. */
    public void dispose() {
        menu.dispose();
        shown.clear();
    }

    private State state() {
        return editor.getValidation() == null ? null : editor.getValidation().state();
    }

    /**
     * What the heading of a page says; a text can be clicked on only if it has a type and a list of messages. That
     * something goes on one sees by the percentage: the sign that forms have for it would be drawn anew all the time.
     */
    private record Heading(String text, int type, List<HeadingMessage> messages) {

        static final Heading NOTHING = new Heading(null, IMessageProvider.NONE, List.of());

        static Heading of(String text, int type) {
            return new Heading(text, type, List.of(new HeadingMessage(text, type)));
        }

        void show(Form form) {
            form.setMessage(text, type, text == null ? null : messages.toArray(IMessage[]::new));
        }
    }

    /** To lay a heading out takes long: what happens at once is said together, after what the page itself has to do. */
    private void update() {
        if (!outdated) {
            outdated = true;
            editor.getSite().getShell().getDisplay().asyncExec(this::show);
        }
    }

    /** Only the heading that is seen says what is new. */
    private void show() {
        outdated = false;
        Heading now = heading();
        shown.replaceAll((form, before) -> {
            if (form.isDisposed() || !form.getVisible() || now.equals(before)) {
                return before;
            }
            now.show(form.getForm());
            return now;
        });
        LiveValidation validation = editor.getValidation();
        Severity worst = validation == null ? null : validation.worst(editor.getOrganization());
        editor.showSeverity(problem != null ? Severity.ERROR : worst);
    }

    private Heading heading() {
        if (loading) {
            return Heading.of(Messages.bind(Messages.Load_running, percent), IMessageProvider.INFORMATION);
        } else if (problem != null) {
            return new Heading(Messages.bind(Messages.Load_retry, problem), IMessageProvider.ERROR,
                    List.of(new HeadingMessage(problem, IMessageProvider.ERROR)));
        } else if (state() == State.CHECKING) {
            return Heading.of(Messages.bind(Messages.Check_running, percent), IMessageProvider.INFORMATION);
        } else if (state() == State.UNCHECKED) {
            return Heading.of(Messages.Check_not, IMessageProvider.WARNING);
        }
        LiveValidation validation = editor.getValidation();
        return validation == null || validation.findings().isEmpty() ? Heading.NOTHING
                : new Heading(ProblemCounts.text(validation),
                        HeadingMessage.type(validation.worst(editor.getOrganization())),
                        validation.findings().stream().limit(ProblemMenu.LIMIT).map(finding -> new HeadingMessage(
                                finding.message(), HeadingMessage.type(finding.severity()))).toList());
    }
}
