package org.exsite.diagram.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.diagram.DiagramMessages;
import org.exsite.diagram.Link;
import org.exsite.diagram.Topology;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;

/**
 * Leads a connector elsewhere, or makes another server run it. The connector that leads back goes with it: the one of the
 * old site is deleted and the new site gets one, unless it has one already.
 */
public final class Reconnection {

    private final EditingDomain domain;
    private final Topology topology;
    private final Link link;

    /** @param link the connector, in a graph of the model as it is now */
    public Reconnection(EditingDomain domain, Topology topology, Link link) {
        this.domain = domain;
        this.topology = topology;
        this.link = link;
    }

    /** Says why the far end cannot be led to a place, or nothing if it can. */
    public Optional<String> problem(SiteLinks.End to) {
        DirectoryObject connector = link.object();
        boolean leadsToSites = connector instanceof SiteConnector || connector instanceof X400Connector
                || connector instanceof DirectoryReplicationConnector;
        if (!leadsToSites || to.bridgehead().isEmpty() || to.site() == site()) {
            return Optional.of(DiagramMessages.format("reconnect.notHere", ObjectLabels.of(connector),
                    ObjectLabels.of(to.site())));
        } else if (!isAt(to.site()) && SiteLinks.leads(topology, site(), to.site(), connector.eClass())) {
            return Optional.of(DiagramMessages.format("connect.exists", ObjectLabels.of(site()),
                    ObjectLabels.of(to.site()), ObjectLabels.ofClass(connector.eClass())));
        } else if (connector.eClass() == ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR && !isAt(to.site())
                && Replication.reaches(site(), to.site(), connector)) {
            return Optional.of(DiagramMessages.format("connect.cycle", ObjectLabels.of(site()),
                    ObjectLabels.of(to.site())));
        }
        return Optional.empty();
    }

    /** Returns a command that leads the far end to a site, or to another server of the same, as one step. */
    public Command lead(SiteLinks.End to) {
        Optional<Bridgehead> from = Bridgehead.of(site(), server());
        if (problem(to).isPresent() || from.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        Bridgehead there = to.bridgehead().orElseThrow();
        int cost = link.cost() == null ? 1 : link.cost();
        CompoundCommand command = new CompoundCommand(DiagramMessages.format("reconnect.label",
                ObjectLabels.of(link.object()), ObjectLabels.of(to.server() == null ? to.site() : to.server())));
        command.append(change(link.object(), () -> Settings.lead(link.object(), from.get(), there, cost)));
        Optional<Link> back = back();
        if (isAt(to.site())) {
            back.ifPresent(other -> command.append(change(other.object(),
                    () -> Settings.lead(other.object(), there, from.get(), other.cost() == null ? 1 : other.cost()))));
        } else {
            back.ifPresent(other -> command.append(DeleteCommand.create(domain, List.of(other.object()))));
            if (!SiteLinks.leads(topology, to.site(), site(), link.object().eClass())) {
                command.append(NewConnectors.add(domain,
                        NewConnectors.create(link.object().eClass(), there, from.get(), cost), to.site()));
            }
        }
        return command;
    }

    /** Says why a server cannot run the connector, or nothing if it can. */
    public Optional<String> problem(Server home) {
        boolean here = link.from().rows().stream().anyMatch(row -> row.object() == home);
        return here && Bridgehead.agent(home).isPresent() ? Optional.empty()
                : Optional.of(DiagramMessages.format("reconnect.otherSite", ObjectLabels.of(link.object()),
                        ObjectLabels.of(site())));
    }

    /** Returns a command that makes another server of the site run the connector, as one step. */
    public Command move(Server home) {
        if (problem(home).isPresent()) {
            return UnexecutableCommand.INSTANCE;
        }
        Bridgehead here = Bridgehead.of(site(), home).orElseThrow();
        CompoundCommand command = new CompoundCommand(DiagramMessages.format("reconnect.home",
                ObjectLabels.of(link.object()), ObjectLabels.of(home)));
        command.append(change(link.object(), () -> Homes.move(link.object(), here)));
        back().ifPresent(other -> command.append(change(other.object(), () -> Homes.follow(other.object(), here))));
        return command;
    }

    /** Records what is changed of the connector alone: the model may have a million other objects. */
    private static Command change(DirectoryObject connector, Runnable work) {
        return new ChangeCommand(connector) {
            @Override
            protected void doExecute() {
                work.run();
            }
        };
    }

    /** Returns the connector of the other site that leads back here, if there is one. */
    private Optional<Link> back() {
        return topology.links().stream().filter(other -> other.from() == link.to() && other.to() == link.from()
                && other.object().eClass() == link.object().eClass()).findFirst();
    }

    private boolean isAt(Site site) {
        return link.to().id().equals(DistinguishedNames.of(site));
    }

    private Site site() {
        return (Site) link.from().object();
    }

    private Server server() {
        return link.server() == null ? null : (Server) link.server().object();
    }
}
