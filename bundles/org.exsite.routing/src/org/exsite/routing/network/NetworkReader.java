package org.exsite.routing.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.exsite.model.AddressSpace;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.routing.space.Space;

/**
 * Reads what routing needs from the configuration of an organization; recipients are looked at only if their addresses
 * are asked for. The model must not change meanwhile.
 */
public final class NetworkReader {

    private static final String REPLICATION = "Configuration/Directory Replication";

    private final Organization organization;
    private final boolean scan;

    private NetworkReader(Organization organization, boolean scan) {
        this.organization = organization;
        this.scan = scan;
    }

    /**
     * Reads a network.
     *
     * @param replication which sites know each other's connectors
     * @param scanRecipients whether the X.400 spaces of a site are looked for in the addresses of its recipients, as a
     *        routing calculation does (Q180547), besides those that the last one has left in the site addressing; that
     *        reads every recipient
     */
    public static Network read(Organization organization, Replication replication, boolean scanRecipients) {
        NetworkReader reader = new NetworkReader(organization, scanRecipients);
        return new Network(text(organization.getName()),
                Sites.sites(organization).stream().map(reader::site).toList(), replication);
    }

    private SiteNode site(Site site) {
        DistinguishedName name = site.getDistinguishedName();
        Optional<SiteAddressing> addressing = Sites.addressing(site);
        Optional<Space> address = addressing.flatMap(NetworkReader::address);
        List<ServerNode> servers = Sites.servers(site).stream().map(NetworkReader::server)
                .sorted(Comparator.comparing(ServerNode::name)).toList();
        List<ConnectorNode> connectors = Sites.connectors(site).stream()
                .map(connector -> new ConnectorReader(text(organization.getName()), connector, servers).read())
                .sorted(Comparator.comparing(ConnectorNode::name)).toList();
        return new SiteNode(name, address, proxySpaces(site, addressing, address),
                addressing.map(SiteAddressing::getShareAddressSpace).orElse(false), servers, connectors,
                replicatesWith(site));
    }

    private static Optional<Space> address(SiteAddressing addressing) {
        return addressing.getGatewayProxies().stream().filter(template -> template.type().equals(ProxyAddress.X400))
                .map(AddressTemplate::pattern).findFirst().map(Space::x400).filter(space -> !space.isCatchAll());
    }

    private List<Space> proxySpaces(Site site, Optional<SiteAddressing> addressing, Optional<Space> address) {
        Set<Space> spaces = new TreeSet<>();
        address.ifPresent(spaces::add);
        addressing.ifPresent(object -> {
            object.getSiteProxySpace().stream().map(NetworkReader::withoutType).map(Space::x400).forEach(spaces::add);
            object.getAddressSpaces().stream().filter(space -> ProxyAddress.X400.equalsIgnoreCase(space.getType()))
                    .map(AddressSpace::getAddress).map(NetworkReader::text).map(Space::x400).forEach(spaces::add);
        });
        if (scan) {
            spaces.addAll(RecipientSpaces.of(site));
        }
        spaces.removeIf(Space::isCatchAll);
        return new ArrayList<>(spaces);
    }

    private static List<DistinguishedName> replicatesWith(Site site) {
        return Sites.find(site, REPLICATION).stream().flatMap(container -> container.getChildren().stream())
                .flatMap(object -> object instanceof DirectoryReplicationConnector connector
                        ? Stream.ofNullable(connector.getRemoteSite()) : Stream.empty())
                .distinct().sorted().toList();
    }

    private static ServerNode server(Server server) {
        MTA agent = server.getChildren().stream().filter(MTA.class::isInstance).map(MTA.class::cast).findFirst()
                .orElse(null);
        String mtaName = agent == null || text(agent.getLocalMTAName()).isBlank() ? text(server.getName())
                : agent.getLocalMTAName();
        return new ServerNode(server.getDistinguishedName(), text(server.getLocation()).strip(), mtaName,
                limit(agent == null ? null : agent.getMessageSizeLimit()),
                agent != null && Boolean.TRUE.equals(agent.getExpandListsLocally()));
    }

    /** Returns a limit in kilobytes; nothing for none, which is also written as zero. */
    static OptionalInt limit(Integer kilobytes) {
        return kilobytes == null || kilobytes <= 0 ? OptionalInt.empty() : OptionalInt.of(kilobytes);
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    /** Returns an address without the {@code X400:} that some of them begin with. */
    static String withoutType(String address) {
        return address.regionMatches(true, 0, "X400:", 0, 5) ? address.substring(5) : address;
    }

    /** Returns what people call an object. */
    static String label(DirectoryObject object) {
        return text(object.getAdminDisplayName()).isBlank() ? text(object.getName()) : object.getAdminDisplayName();
    }
}
