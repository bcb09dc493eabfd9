package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.model.AddressSpace;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.model.query.Sites;

/**
 * An X.400 connector to a system that is not Exchange, such as a public service.
 *
 * @param type the class of the connector
 * @param site the site that it belongs into
 * @param server the server that runs it, or {@code null} for one that runs connectors already
 * @param remote the name of the agent at the other end
 * @param password the password of that agent; empty for none
 * @param address where the other end is reached, see {@link LinkDraft#addressFeature}
 * @param spaces the addresses that it takes
 */
public record ForeignX400Draft(EClass type, Site site, Server server, String remote, String password, String address,
        List<AddressSpace> spaces) {

    /** Says what is in the way, or nothing if {@link #create} can be called. */
    public Optional<String> problem() {
        if (remote.isEmpty()) {
            return Optional.of(Messages.Link_noRemote);
        }
        return OutsideLinks.problem(end(), type).or(() -> PeerAddress.problem(connector(), remote));
    }

    /** Makes the connector. */
    public Creation create() {
        X400Connector connector = connector();
        connector.getAddressSpaces().addAll(spaces);
        return new Creation(connector).add(site, Sites.place(type), connector);
    }

    private X400Connector connector() {
        X400Connector connector = OutsideLinks.x400(end(), type, remote);
        connector.setRemoteMTAPassword(password.isEmpty() ? null : password);
        PeerAddress.enter(connector, address);
        return connector;
    }

    private SiteLinks.End end() {
        return new SiteLinks.End(site, server);
    }
}
