package org.exsite.ui.ldap;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.exsite.directory.PushOptions.OnProblem;

/** Shows what would become of the changes on the server, and asks how to send them. */
final class PushPage extends WizardPage {

    private final Path proposedLog;
    private Text preview;
    private Button goOn;
    private Text log;
    private Button resume;
    private boolean anythingToSend;

    /** @param proposedLog where to note what is sent, or {@code null} */
    PushPage(Path proposedLog) {
        super("push"); //$NON-NLS-1$
        this.proposedLog = proposedLog;
        setTitle(Messages.Push_title);
        setDescription(Messages.Push_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        preview = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        preview.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(620, 260).applyTo(preview);
        goOn = check(area, Messages.Push_goOn);
        new Label(area, SWT.NONE).setText(Messages.Push_log);
        log = new Text(area, SWT.BORDER);
        log.setText(proposedLog == null ? "" : proposedLog.toString()); //$NON-NLS-1$
        log.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(log);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Server_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        resume = check(area, Messages.Push_resume);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        setControl(area);
        setPageComplete(false);
    }

    private Button check(Composite area, String text) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
        return button;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), resume.getSelection() ? SWT.OPEN : SWT.SAVE);
        dialog.setFileName(log.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            log.setText(chosen);
        }
    }

    /**
     * Shows what was found out.
     *
     * @param toSend whether there is anything to send
     */
    void show(String text, boolean toSend) {
        preview.setText(text);
        anythingToSend = toSend;
        validate();
    }

    private void validate() {
        String problem = anythingToSend ? logProblem() : Messages.Push_nothing;
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String logProblem() {
        Path file = log();
        if (file == null || !file.isAbsolute()) {
            return Messages.Push_noLog;
        } else if (resume.getSelection()) {
            return Files.isRegularFile(file) ? null : Messages.bind(Messages.Push_nothingToResume, file);
        } else if (Files.exists(file)) {
            return Messages.bind(Messages.Push_logExists, file);
        }
        return file.getParent() != null && Files.isDirectory(file.getParent()) ? null
                : Messages.bind(Messages.Push_noFolder, file.getParent());
    }

    /** Returns what to do after a change that was not made. */
    OnProblem onProblem() {
        return goOn.getSelection() ? OnProblem.SKIP : OnProblem.STOP;
    }

    /** Returns where to note what is sent, or {@code null}. */
    Path log() {
        try {
            return log.getText().isBlank() ? null : Path.of(log.getText().strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Tells whether the log is of an earlier run that this one goes on with. */
    boolean isResumed() {
        return resume.getSelection();
    }
}
