package org.exsite.ui.create;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;

/**
 * A connector between two sites of an organization. Mail and the directory need one in each of them.
 *
 * @param type the class of the connector, one of {@link SiteLinks#TYPES}
 * @param from the site that it belongs into
 * @param server the server that runs it, or {@code null} for one that runs connectors already
 * @param to the site that it leads to, or {@code null} if none has been chosen
 * @param remote the server that it leads to, or {@code null} for any
 * @param cost what it costs
 * @param address where the other site is reached, see {@link #addressFeature}; empty for what is known
 * @param ownAddress where the other site reaches this one; empty for what is known
 * @param both whether the other site gets the connector that leads back, if it has none
 */
public record LinkDraft(EClass type, Site from, Server server, Site to, Server remote, SpaceCost cost, String address,
        String ownAddress, boolean both) {

    /** Says what is in the way, or nothing if {@link #create} can be called. */
    public Optional<String> problem() {
        if (to == null) {
            return Optional.of(Messages.Link_noSite);
        } else if (remote != null && Sites.siteOf(remote).orElse(null) != to) {
            return Optional.of(Messages.bind(Messages.Link_otherServer, ObjectLabels.of(remote), ObjectLabels.of(to)));
        }
        return SiteLinks.problem(here(), there(), type).or(cost::problem).or(() -> {
            Map<Site, DirectoryObject> made = connectors();
            if (!made.containsKey(from)) {
                return Optional.of(Messages.bind(Messages.Link_exists, ObjectLabels.of(from), ObjectLabels.of(to)));
            }
            return addressProblem(made.get(from), from).or(() -> addressProblem(made.get(to), to));
        });
    }

    /** Returns the attribute that holds where the other end is reached, if connectors of a class have one. */
    public static Optional<EAttribute> addressFeature(EClass type) {
        if (type == ExsitePackage.Literals.DYNAMIC_RAS_CONNECTOR) {
            return Optional.of(ExsitePackage.Literals.DYNAMIC_RAS_CONNECTOR__PHONE_NUMBER);
        } else if (type == ExsitePackage.Literals.X25X400_CONNECTOR) {
            return Optional.of(ExsitePackage.Literals.X25X400_CONNECTOR__REMOTE_ADDRESS);
        }
        return ExsitePackage.Literals.X400_CONNECTOR.isSuperTypeOf(type)
                ? Optional.of(ExsitePackage.Literals.STACK_ADDRESS__NETWORK_ADDRESS) : Optional.empty();
    }

    /** Makes the connector, and the one that leads back if it is wanted. */
    public Creation create() {
        Map<Site, DirectoryObject> made = connectors();
        Creation creation = new Creation(made.get(from));
        made.forEach((site, connector) -> creation.add(site, Sites.place(type), connector));
        return creation;
    }

    private Map<Site, DirectoryObject> connectors() {
        Map<Site, DirectoryObject> made = SiteLinks.connectors(here(), there(), type);
        if (!both) {
            made.remove(to);
        }
        made.forEach((site, connector) -> complete(connector, site == from ? to : from, site == from ? address
                : ownAddress));
        return made;
    }

    /** Another service account has to be entered where it differs (Q230602). */
    private void complete(DirectoryObject connector, Site other, String entered) {
        switch (connector) {
            case SiteConnector link -> {
                link.setCost(cost.number());
                SiteAccount.of(other).filter(account -> !account.isOf(other == to ? from : to)).ifPresent(account -> {
                    link.setAuthorizedDomain(account.domain());
                    link.setAuthorizedUser(account.user());
                });
            }
            case X400Connector x400 -> {
                x400.getConnectedSites().forEach(site -> site.setCost(cost.number()));
                x400.getAddressSpaces().forEach(space -> space.setCost(cost.number()));
                PeerAddress.enter(x400, entered);
                if (x400 instanceof DynamicRASConnector ras) {
                    ras.setPhonebookEntry(other.getName());
                }
            }
            default -> { }
        }
    }

    private Optional<String> addressProblem(DirectoryObject connector, Site site) {
        return connector == null ? Optional.empty() : PeerAddress.problem(connector, ObjectLabels.of(site));
    }

    private SiteLinks.End here() {
        return new SiteLinks.End(from, server);
    }

    private SiteLinks.End there() {
        return new SiteLinks.End(to, remote);
    }
}
