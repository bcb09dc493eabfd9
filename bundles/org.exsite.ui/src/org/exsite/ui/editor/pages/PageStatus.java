package org.exsite.ui.editor.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.live.LiveValidation;

/** What the headings and the tabs of all pages say: that the file is being read, that it cannot be, or its problems. */
public final class PageStatus {

    private final OrganizationEditor editor;
    private final List<IManagedForm> forms = new ArrayList<>();
    private final ProblemMenu menu;
    private String problem;
    private boolean loading = true;
    private Runnable retry = () -> { };

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
                if (problem != null) {
                    retry.run();
                } else {
                    menu.open(form.getForm());
                }
            }
        });
        update();
    }

    /** Shows that the file is being read, or why it cannot be read. */
    public void loading(String failure, Runnable again) {
        loading = failure == null;
        problem = failure;
        retry = again;
        update();
    }

    /** Shows that the file was read. */
    public void loaded() {
        loading = false;
        problem = null;
        update();
    }

    /** Frees what it holds. */
    public void dispose() {
        menu.dispose();
        forms.clear();
    }

    private void update() {
        for (IManagedForm managed : forms) {
            Form form = managed.getForm().getForm();
            if (!form.isDisposed()) {
                form.setBusy(loading);
                show(form);
            }
        }
        LiveValidation validation = editor.getValidation();
        Severity worst = validation == null ? null : validation.worst(editor.getOrganization());
        editor.showSeverity(problem != null ? Severity.ERROR : worst);
    }

    private void show(Form form) {
        LiveValidation validation = editor.getValidation();
        if (loading) {
            form.setMessage(Messages.Load_running, IMessageProvider.NONE);
        } else if (problem != null) {
            form.setMessage(Messages.bind(Messages.Load_retry, problem), IMessageProvider.ERROR,
                    new IMessage[] {new HeadingMessage(problem, IMessageProvider.ERROR)});
        } else if (validation == null || validation.findings().isEmpty()) {
            form.setMessage(null, IMessageProvider.NONE);
        } else {
            int type = HeadingMessage.type(validation.worst(editor.getOrganization()));
            form.setMessage(ProblemCounts.text(validation), type, validation.findings().stream().limit(ProblemMenu.LIMIT)
                    .map(finding -> new HeadingMessage(finding.message(), HeadingMessage.type(finding.severity())))
                    .toArray(IMessage[]::new));
        }
    }
}
