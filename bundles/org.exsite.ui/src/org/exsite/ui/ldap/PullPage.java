package org.exsite.ui.ldap;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.exsite.ui.wizards.TargetFields;

/** Asks for a directory server, and where to put what it holds. */
final class PullPage extends WizardPage {

    private final String proposedProject;
    private final ServerFields fields;
    private TargetFields target;

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
        target = new TargetFields(area, ServerFields.COLUMNS, proposedProject, this::check);
        target.propose("directory.exsite"); //$NON-NLS-1$
        setControl(area);
        check();
        setErrorMessage(null);
    }

    private void check() {
        if (target == null) {
            return;
        }
        String problem = Optional.ofNullable(fields.problem()).or(target::problem).orElse(null);
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
        return target.file();
    }
}
