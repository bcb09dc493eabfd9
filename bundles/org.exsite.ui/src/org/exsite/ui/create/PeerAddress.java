package org.exsite.ui.create;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.NetworkAddressType;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.X400Connector;

/** Where an X.400 connector reaches the other end: an IP address or a host, a network address or a phone number. */
final class PeerAddress {

    private static final String IP = "\\d{1,3}(\\.\\d{1,3}){3}"; //$NON-NLS-1$
    private static final String HOST = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"; //$NON-NLS-1$

    private PeerAddress() {
    }

    /** Gives a connector the address that was entered; without one it keeps what it has. */
    static void enter(X400Connector connector, String entered) {
        if (!entered.isEmpty()) {
            connector.eSet(LinkDraft.addressFeature(connector.eClass()).orElseThrow(), entered);
            if (connector instanceof TcpX400Connector tcp) {
                tcp.setNetworkAddressType(entered.matches(IP) ? NetworkAddressType.IP_ADDRESS
                        : NetworkAddressType.HOST_NAME);
            }
        }
    }

    /** Says what is wrong with the address, or nothing. A host without a domain is not found everywhere (Q162674). */
    static Optional<String> problem(DirectoryObject connector, String site) {
        EAttribute feature = LinkDraft.addressFeature(connector.eClass()).orElse(null);
        String address = feature == null ? "" : (String) connector.eGet(feature); //$NON-NLS-1$
        if (feature != null && (address == null || address.isBlank())) {
            return Optional.of(Messages.bind(connector instanceof DynamicRASConnector
                    ? Messages.Link_phone : Messages.Link_address, site));
        }
        return connector instanceof TcpX400Connector && !address.matches(IP) && !address.matches(HOST)
                ? Optional.of(Messages.bind(Messages.Link_host, address)) : Optional.empty();
    }
}
