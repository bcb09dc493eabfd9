package org.exsite.ui.editor.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
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
    private final List<IManagedForm> forms = new ArrayList<>();
    private final ProblemMenu menu;
    private Reading file;
    private String problem;
    private boolean loading = true;
    private int percent;

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
    public void add(IManagedForm form) {
        forms.add(form);
        form.getForm().getForm().addMessageHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                click(form.getForm());
            }
        });
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
        forms.clear();
    }

    private State state() {
        return editor.getValidation() == null ? null : editor.getValidation().state();
    }

    private void update() {
        for (IManagedForm managed : forms) {
            Form form = managed.getForm().getForm();
            if (!form.isDisposed()) {
                form.setBusy(loading || state() == State.CHECKING);
                show(form);
            }
        }
        LiveValidation validation = editor.getValidation();
        Severity worst = validation == null ? null : validation.worst(editor.getOrganization());
        editor.showSeverity(problem != null ? Severity.ERROR : worst);
    }

    private void show(Form form) {
        if (loading) {
            show(form, Messages.bind(Messages.Load_running, percent), IMessageProvider.INFORMATION);
        } else if (problem != null) {
            form.setMessage(Messages.bind(Messages.Load_retry, problem), IMessageProvider.ERROR,
                    new IMessage[] {new HeadingMessage(problem, IMessageProvider.ERROR)});
        } else if (state() == State.CHECKING) {
            show(form, Messages.bind(Messages.Check_running, percent), IMessageProvider.INFORMATION);
        } else if (state() == State.UNCHECKED) {
            show(form, Messages.Check_not, IMessageProvider.WARNING);
        } else {
            showProblems(form);
        }
    }

    /** A text can be clicked on only if it has a type and a list of messages. */
    private static void show(Form form, String text, int type) {
        form.setMessage(text, type, new IMessage[] {new HeadingMessage(text, type)});
    }

    private void showProblems(Form form) {
        LiveValidation validation = editor.getValidation();
        if (validation == null || validation.findings().isEmpty()) {
            form.setMessage(null, IMessageProvider.NONE);
        } else {
            int type = HeadingMessage.type(validation.worst(editor.getOrganization()));
            form.setMessage(ProblemCounts.text(validation), type, validation.findings().stream().limit(ProblemMenu.LIMIT)
                    .map(finding -> new HeadingMessage(finding.message(), HeadingMessage.type(finding.severity())))
                    .toArray(IMessage[]::new));
        }
    }
}
