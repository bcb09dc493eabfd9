package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;

/** Asks for the server that runs a new connector to another mail system, and who gets its reports. */
final class GatewayPage extends FieldPage {

    private final EClass type;
    private final Site site;
    private ObjectChoice server;
    private ObjectChoice administrator;

    GatewayPage(EClass type, Site site) {
        super("gateway", ObjectLabels.ofClass(type), Messages.Gateway_description); //$NON-NLS-1$
        this.type = type;
        this.site = site;
    }

    @Override
    protected void createFields() {
        List<Server> servers = Sites.servers(site);
        server = object(Messages.Link_serverField, servers.isEmpty() ? null : servers.getFirst(), false,
                () -> List.copyOf(servers));
        administrator = type != ExsitePackage.Literals.MS_MAIL_CONNECTOR ? null
                : object(Messages.Gateway_administratorField, null, true, () -> AdministratorPage.candidates(site));
        checkFromTheStart();
    }

    @Override
    protected Optional<String> problem() {
        return draft(List.of()).problem();
    }

    GatewayDraft draft(List<AddressSpace> spaces) {
        return new GatewayDraft(type, site, (Server) server.get(),
                administrator == null ? null : (Recipient) administrator.get(), spaces);
    }
}
