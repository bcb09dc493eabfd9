package org.exsite.ui.wizards;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the names of a new organization, and where to put it. */
final class NewOrganizationPage extends WizardPage {

    private static final int COLUMNS = 2;

    private final String proposedProject;
    private Text organization;
    private Text site;
    private Text server;
    private Text domain;
    private TargetFields target;
    private boolean proposing;

    NewOrganizationPage(String proposedProject) {
        super("names"); //$NON-NLS-1$
        this.proposedProject = proposedProject;
        setTitle(Messages.New_title);
        setDescription(Messages.New_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        organization = field(area, Messages.New_organization, ""); //$NON-NLS-1$
        site = field(area, Messages.New_site, Messages.New_siteName);
        server = field(area, Messages.New_server, Messages.New_serverName);
        domain = field(area, Messages.New_domain, ""); //$NON-NLS-1$
        target = new TargetFields(area, COLUMNS, proposedProject, this::check);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        organization.addModifyListener(event -> propose());
        setControl(area);
        setPageComplete(false);
    }

    private Text field(Composite area, String label, String text) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER);
        field.setText(text);
        field.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    /** Fills what follows from the name of the organization, until somebody changes it by hand. */
    private void propose() {
        String name = organization.getText().strip();
        String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", ""); //$NON-NLS-1$ //$NON-NLS-2$
        proposing = true;
        if (domain.getData() == null || domain.getData().equals(domain.getText())) {
            domain.setText(word.isEmpty() ? "" : word + ".example"); //$NON-NLS-1$ //$NON-NLS-2$
            domain.setData(domain.getText());
        }
        target.propose(name.isEmpty() ? "" : name + ".exsite"); //$NON-NLS-1$ //$NON-NLS-2$
        proposing = false;
        check();
    }

    private void check() {
        if (proposing || target == null) {
            return;
        }
        boolean begun = !organization.getText().isBlank();
        Optional<String> problem = template(Optional.empty()).problem().or(target::problem);
        setErrorMessage(begun ? problem.orElse(null) : null);
        setPageComplete(problem.isEmpty());
    }

    /** Returns what was entered. */
    OrganizationTemplate template(Optional<String> administrator) {
        return new OrganizationTemplate(organization.getText().strip(), site.getText().strip(),
                server.getText().strip(), domain.getText().strip(), administrator);
    }

    /** Returns the file to make. */
    IFile file() {
        return target.file();
    }
}
