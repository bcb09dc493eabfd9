package org.exsite.ui.create;

import java.util.Optional;

import org.eclipse.swt.widgets.Text;
import org.exsite.model.Organization;
import org.exsite.ui.wizards.SiteTemplate;

/** Asks for the names of a new site and of its first server. */
final class SitePage extends FieldPage {

    private final Organization organization;
    private Text site;
    private Text server;
    private Text domain;
    private Text account;

    SitePage(Organization organization) {
        super("site", Messages.Site_title, Messages.Site_description); //$NON-NLS-1$
        this.organization = organization;
    }

    @Override
    protected void createFields() {
        site = text(Messages.Site_nameField, ""); //$NON-NLS-1$
        server = text(Messages.Site_serverField, ""); //$NON-NLS-1$
        domain = text(Messages.Site_domainField, SiteDraft.proposedDomain(organization));
        account = text(Messages.Site_accountField, SiteDraft.proposedAccount(organization));
        note(Messages.Site_note);
    }

    @Override
    protected Optional<String> problem() {
        return draft().problem();
    }

    SiteDraft draft() {
        return new SiteDraft(organization, new SiteTemplate(site.getText().strip(), server.getText().strip(),
                domain.getText().strip()), account.getText().strip());
    }
}
