package org.exsite.ui.ldap;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.exsite.ui.wizards.Baseline;

/** Asks for the directory server that the changes of an organization go to. */
final class PushServerPage extends WizardPage {

    private final IFile organization;
    private final ServerFields fields;

    /** @param organization the organization, or {@code null} if there is none */
    PushServerPage(ServerSettings first, IFile organization) {
        super("pushServer"); //$NON-NLS-1$
        this.organization = organization;
        this.fields = new ServerFields(first, this::check);
        setTitle(Messages.Push_serverTitle);
        setDescription(organization == null ? "" //$NON-NLS-1$
                : Messages.bind(Messages.Push_serverDescription, organization.getName()));
    }

    @Override
    public void createControl(Composite parent) {
        setControl(fields.create(parent, false));
        check();
        if (organizationProblem() == null) {
            setErrorMessage(null);
        }
    }

    private void check() {
        String problem = organizationProblem() != null ? organizationProblem() : fields.problem();
        String warning = fields.warning();
        setErrorMessage(problem);
        setMessage(warning, warning == null ? NONE : WARNING);
        setPageComplete(problem == null);
    }

    private String organizationProblem() {
        if (organization == null) {
            return Messages.Push_noOrganization;
        }
        return Baseline.of(organization).exists() ? null
                : Messages.bind(Messages.Push_notImported, organization.getName());
    }

    /** Returns what was entered. */
    ServerFields server() {
        return fields;
    }
}
