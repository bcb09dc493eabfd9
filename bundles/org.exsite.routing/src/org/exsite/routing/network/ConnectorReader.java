package org.exsite.routing.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.Gateway;
import org.exsite.model.InternetMailService;
import org.exsite.model.SiteConnector;
import org.exsite.model.TransferMode;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.space.Space;

/**
 * Reads one connector.
 *
 * @param organization the directory name of the organization, which a connected site has unless it says otherwise
 *        (Q170274)
 * @param connector the connector
 * @param servers the servers of its site
 */
record ConnectorReader(String organization, Connector connector, List<ServerNode> servers) {

    /** The conformance of 1984, as the directory holds it (Q199412). */
    private static final String X410_1984 = "5600010D";
    /** The contents of Exchange, as the directory holds them (Q199412). */
    private static final String EXCHANGE_CONTENTS = "2A864886F7140501";
    private static final int DEFAULT_COST = 1;

    ConnectorNode read() {
        List<SpaceNode> spaces = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (AddressSpace space : connector.getAddressSpaces()) {
            SpaceReader.read(space).ifPresentOrElse(spaces::add,
                    () -> unreadable.add(NetworkReader.text(space.getType()) + ':'
                            + NetworkReader.text(space.getAddress())));
        }
        spaces.sort(Comparator.comparing(SpaceNode::space).thenComparing(SpaceNode::scope)
                .thenComparing(SpaceNode::cost));
        unreadable.sort(Comparator.naturalOrder());
        SiteConnector site = connector instanceof SiteConnector node ? node : null;
        Gateway gateway = connector instanceof Gateway node ? node : null;
        X400Connector x400 = connector instanceof X400Connector node ? node : null;
        InternetMailService internet = connector instanceof InternetMailService node ? node : null;
        List<DistinguishedName> bridgeheads = site == null ? List.of()
                : site.getBridgeheadServers().stream().map(this::serverOf).distinct().sorted().toList();
        return new ConnectorNode(connector.getDistinguishedName(), NetworkReader.label(connector), kind(),
                home(bridgeheads), bridgeheads, spaces, unreadable, links(), targets(site),
                gateway == null ? Activation.ALWAYS : Activation.of(gateway),
                gateway == null ? OptionalInt.empty() : NetworkReader.limit(gateway.getMessageSizeLimit()),
                internet == null ? List.of() : limits(internet),
                gateway == null ? Restrictions.NONE : Restrictions.of(gateway),
                internet == null ? TransferMode.UNSPECIFIED : internet.getTransferMode(),
                Optional.ofNullable(x400 == null ? null : x400.getRemoteMTAName()),
                x400 != null && X410_1984.equalsIgnoreCase(x400.getApplicationContext()),
                gateway == null || gateway.getDeliverableContentTypes().contains(EXCHANGE_CONTENTS));
    }

    private ConnectorKind kind() {
        return switch (connector) {
            case SiteConnector site -> ConnectorKind.SITE;
            case X400Connector x400 -> ConnectorKind.X400;
            case InternetMailService internet -> ConnectorKind.INTERNET;
            default -> ConnectorKind.GATEWAY;
        };
    }

    /** The server that a connector runs on: that of its MTA, or the one whose name a gateway holds. */
    private Optional<DistinguishedName> home(List<DistinguishedName> bridgeheads) {
        if (connector instanceof SiteConnector) {
            return bridgeheads.size() == 1 ? Optional.of(bridgeheads.getFirst()) : Optional.empty();
        }
        if (connector.getHomeMTA() != null) {
            return Optional.of(serverOf(connector.getHomeMTA()));
        }
        String computer = connector instanceof Gateway gateway ? gateway.getComputerName() : null;
        return servers.stream().map(ServerNode::name).filter(name -> name.value().equalsIgnoreCase(computer)).findFirst();
    }

    /** Returns the server of an MTA; the name of a server is returned as it is. */
    private DistinguishedName serverOf(DistinguishedName agent) {
        return agent.parent() == null || servers.stream().anyMatch(server -> server.name().equals(agent)) ? agent
                : agent.parent();
    }

    private List<LinkNode> links() {
        List<ConnectedSite> sites = switch (connector) {
            case SiteConnector site -> site.getConnectedSites();
            case Gateway gateway -> gateway.getConnectedSites();
            default -> List.of();
        };
        int cost = connector instanceof SiteConnector site && site.getCost() != null ? site.getCost() : DEFAULT_COST;
        return sites.stream().filter(site -> site.getSite() != null && !site.getSite().isBlank())
                .map(site -> new LinkNode(
                        NetworkReader.text(site.getOrganization()).isBlank() ? organization : site.getOrganization(),
                        site.getSite(), site.getCost() == null ? cost : site.getCost(), address(site.getAddress())))
                .sorted(Comparator.comparing(LinkNode::name).thenComparing(LinkNode::cost)).toList();
    }

    /** A routing address of another type, such as that of an Internet Mail Service, is not routed by (Q196927). */
    private static Optional<Space> address(String address) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        String type = address.indexOf(':') < 0 ? ProxyAddress.X400 : ProxyAddress.of(address).type();
        return type.equals(ProxyAddress.X400)
                ? Optional.of(Space.x400(NetworkReader.withoutType(address))).filter(space -> !space.key().isEmpty())
                : Optional.empty();
    }

    private static List<TargetNode> targets(SiteConnector connector) {
        return connector == null ? List.of() : connector.getTargetServers().stream()
                .map(target -> new TargetNode(NetworkReader.text(target.getServer()),
                        target.getCost() == null ? DEFAULT_COST : target.getCost()))
                .sorted(Comparator.comparing(TargetNode::cost).thenComparing(TargetNode::server)).toList();
    }

    private static List<DomainLimit> limits(InternetMailService service) {
        return service.getDomainRules().stream()
                .filter(rule -> rule.getDomain() != null && NetworkReader.limit(rule.getMessageSizeLimit()).isPresent())
                .map(rule -> new DomainLimit(rule.getDomain(), rule.getMessageSizeLimit()))
                .sorted(Comparator.comparing(DomainLimit::domain)).toList();
    }
}
