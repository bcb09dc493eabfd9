package org.exsite.ui.ldap;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.exsite.ui.wizards.Targets;

/** Asks for a directory server, and where to put what it holds. */
final class PullPage extends WizardPage {

    private final String proposedProject;
    private final ServerFields fields;
    private Combo project;
    private Text file;

    PullPage(ServerSettings first, String proposedProject) {
        super("pull"); //$NON-NLS-1$
        this.proposedProject = proposedProject;
        this.fields = new ServerFields(first, this::check);
        setTitle(Messages.Pull_title);
        setDescription(Messages.Pull_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = fields.create(parent, true);
        new Label(area, SWT.NONE).setText(Messages.Pull_project);
        project = new Combo(area, SWT.DROP_DOWN);
        project.setItems(Targets.projects());
        project.setText(proposedProject);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
        new Label(area, SWT.NONE).setText(Messages.Pull_file);
        file = new Text(area, SWT.BORDER);
        file.setText("directory.exsite"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(file);
        project.addModifyListener(event -> check());
        file.addModifyListener(event -> check());
        setControl(area);
        check();
        setErrorMessage(null);
    }

    private void check() {
        if (file == null) {
            return;
        }
        String problem = Optional.ofNullable(fields.problem())
                .or(() -> Targets.problem(project.getText().strip(), target().getName())).orElse(null);
        setErrorMessage(problem);
        String warning = fields.warning();
        setMessage(warning, warning == null ? NONE : WARNING);
        setPageComplete(problem == null);
    }

    /** Returns what was entered. */
    ServerFields server() {
        return fields;
    }

    /** Returns the file to make. */
    IFile target() {
        return Targets.file(project.getText().strip(), file.getText().strip());
    }
}
