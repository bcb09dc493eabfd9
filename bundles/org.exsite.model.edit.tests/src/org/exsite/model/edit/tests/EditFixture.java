package org.exsite.model.edit.tests;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.edit.ModelClipboard;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.ExsiteResource;

/** An organization with one site, one server and the mailbox Postmaster, in an editing domain. */
final class EditFixture {

    final ExsiteEditingDomain domain;
    final Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
    final Site site = ExsiteFactory.eINSTANCE.createSite();
    final Server server = ExsiteFactory.eINSTANCE.createServer();
    final Mailbox postmaster = ExsiteFactory.eINSTANCE.createMailbox();
    final DirectoryObject recipients;
    final DirectoryObject connections;
    final DirectoryObject servers;

    EditFixture() {
        this(new ModelClipboard());
    }

    EditFixture(ModelClipboard clipboard) {
        domain = new ExsiteEditingDomain(clipboard);
        organization.setName("Trager");
        site.setName("North");
        organization.getChildren().add(site);
        recipients = Sites.container(site, "Recipients");
        connections = Sites.container(site, "Configuration/Connections");
        servers = Sites.container(site, "Configuration/Servers");
        server.setName("NORTH1");
        servers.getChildren().add(server);
        MTA mta = ExsiteFactory.eINSTANCE.createMTA();
        mta.setName("Microsoft MTA");
        PrivateInformationStore store = ExsiteFactory.eINSTANCE.createPrivateInformationStore();
        store.setName("Microsoft Private MDB");
        server.getChildren().add(mta);
        server.getChildren().add(store);
        postmaster.setName("Postmast");
        postmaster.setDisplayName("Postmaster");
        recipients.getChildren().add(postmaster);
        ExsiteResource resource = new ExsiteResource(URI.createFileURI("trager.exsite"));
        resource.getContents().add(organization);
        domain.adopt(organization);
    }

    void execute(Command command) {
        domain.getCommandStack().execute(command);
    }

    String undoLabel() {
        return domain.getCommandStack().getUndoCommand().getLabel();
    }
}
