package org.exsite.diagram.edit;

import java.util.Objects;
import java.util.Optional;

import org.exsite.model.ActivationStyle;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.Organization;
import org.exsite.model.RASStack;
import org.exsite.model.TP4Stack;
import org.exsite.model.TP4X400Connector;
import org.exsite.model.TcpStack;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.TransportStack;
import org.exsite.model.X25Stack;
import org.exsite.model.X25X400Connector;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/**
 * The settings of X.400 connectors between sites of one organization. What the two ends say of each other agrees: names
 * and passwords of the agents (Q240383), conformance (Q135063), selectors (Q252843) and turns (Q171113).
 */
final class X400Settings {

    /** Normal mode of 1988 (Q199412). */
    private static final String NORMAL_1988 = "56000106";
    /** The contents of Exchange, for the other end is Exchange as well (Q199412). */
    private static final String EXCHANGE_CONTENTS = "2A864886F7140501";
    private static final String TCP = "ncacn_ip_tcp:";

    private X400Settings() {
    }

    /** Returns the class of the transport stack that a connector needs. */
    static Class<? extends TransportStack> stack(X400Connector connector) {
        return switch (connector) {
            case TP4X400Connector tp4 -> TP4Stack.class;
            case X25X400Connector x25 -> X25Stack.class;
            case DynamicRASConnector ras -> RASStack.class;
            default -> TcpStack.class;
        };
    }

    /** Sets what does not depend on the other end. */
    static void init(X400Connector connector) {
        connector.setDeliveryMechanism(DeliveryMechanism.MTA);
        connector.setActivationStyle(ActivationStyle.ALWAYS);
        connector.setEncapsulationMethod(1);
        connector.getDeliverableContentTypes().add(EXCHANGE_CONTENTS);
        connector.setApplicationContext(NORMAL_1988);
        connector.setTwoWayAlternate(Boolean.TRUE);
        connector.setExpeditedData(Boolean.TRUE);
        connector.setCanPreserveDNs(Boolean.TRUE);
    }

    static void lead(X400Connector connector, Bridgehead from, Bridgehead to, int cost) {
        connector.setComputerName(from.server().getName());
        from.stack(stack(connector)).ifPresent(stack -> connector.setSupportingStack(DistinguishedNames.of(stack)));
        connector.setLocalMTAName(from.localName());
        connector.setLocalMTAPassword(from.agent().getLocalMTAPassword());
        connector.setRemoteMTAName(to.localName());
        connector.setRemoteMTAPassword(to.agent().getLocalMTAPassword());
        connector.getAddressSpaces().removeIf(space -> ProxyAddress.X400.equalsIgnoreCase(space.getType()));
        connector.getAddressSpaces().add(SiteNames.space(to.site(), cost));
        connector.getConnectedSites().clear();
        connector.getConnectedSites().add(SiteNames.connected(to.site(), cost));
        if (connector instanceof TP4X400Connector tp4) {
            tp4.setInboundTransportSelector(selector(from));
        }
        transport(connector, to);
    }

    /** Sets where the other end is reached. */
    static void transport(X400Connector connector, Bridgehead to) {
        switch (connector) {
            case TP4X400Connector tp4 -> {
                tp4.setTransportSelector(selector(to));
                tp4.setNetworkAddress(to.stack(TP4Stack.class).map(TransportStack::getNetworkAddress).orElse(null));
            }
            case X25X400Connector x25 -> x25.setRemoteAddress(
                    to.stack(X25Stack.class).map(TransportStack::getNetworkAddress).orElse(null));
            case DynamicRASConnector ras -> ras.setRemoteServerName(to.localName());
            case TcpX400Connector tcp -> address(tcp, to);
            default -> { }
        }
    }

    private static String selector(Bridgehead end) {
        return end.stack(TP4Stack.class).map(TransportStack::getTransportSelector).orElse(null);
    }

    /**
     * The address that another connector has for the agent, or one that the server has. A host name without a domain
     * is not found everywhere (Q162674); then the field is left for the address to be entered.
     */
    private static void address(TcpX400Connector connector, Bridgehead to) {
        Optional<TcpX400Connector> known = known(connector, to);
        Optional<String> own = to.server().getNetworkAddresses().stream().filter(text -> text.startsWith(TCP))
                .map(text -> text.substring(TCP.length())).filter(text -> text.indexOf('.') > 0).findFirst();
        connector.setNetworkAddress(known.map(X400Connector::getNetworkAddress).or(() -> own).orElse(null));
        connector.setNetworkAddressType(known.map(X400Connector::getNetworkAddressType)
                .orElse(own.filter(text -> text.matches("[0-9.]+")).isPresent() ? NetworkAddressType.IP_ADDRESS
                        : NetworkAddressType.HOST_NAME));
    }

    private static Optional<TcpX400Connector> known(TcpX400Connector connector, Bridgehead to) {
        return Sites.sites((Organization) to.site().eContainer()).stream().flatMap(site -> Sites.connectors(site).stream())
                .filter(TcpX400Connector.class::isInstance).map(TcpX400Connector.class::cast)
                .filter(other -> other != connector && other.getNetworkAddress() != null
                        && Objects.equals(other.getRemoteMTAName(), to.localName())).findFirst();
    }
}
