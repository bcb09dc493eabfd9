package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.model.AddressSpace;
import org.exsite.model.Gateway;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;

/**
 * A connector to another mail system than the Internet or X.400.
 *
 * @param type the class of the connector
 * @param site the site that it belongs into
 * @param server the server that runs it, or {@code null} for one that runs connectors already
 * @param administrator who gets the reports of a Microsoft Mail connector, or {@code null}
 * @param spaces the addresses that it takes
 */
public record GatewayDraft(EClass type, Site site, Server server, Recipient administrator, List<AddressSpace> spaces) {

    /** Says what is in the way, or nothing if {@link #create} can be called. */
    public Optional<String> problem() {
        return OutsideLinks.problem(end(), type);
    }

    /** Makes the connector. */
    public Creation create() {
        Gateway gateway = OutsideLinks.connector(end(), type);
        gateway.getAddressSpaces().clear();
        gateway.getAddressSpaces().addAll(spaces);
        if (gateway instanceof MSMailConnector mail && administrator != null) {
            mail.setAdministratorMailbox(administrator.getDistinguishedName());
        }
        return new Creation(gateway).add(site, Sites.place(type), gateway);
    }

    private SiteLinks.End end() {
        return new SiteLinks.End(site, server);
    }
}
