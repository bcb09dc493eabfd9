package org.exsite.samples.faults;

import java.util.List;
import java.util.stream.Stream;

import org.exsite.samples.SampleFault;

/** The faults of all groups. */
public final class AllFaults {

    private static final List<SampleFault> FAULTS = Stream.<FaultGroup>of(
            new InternetMailFaults(),
            new InternetRelayFaults(),
            new AddressFaults(),
            new AddressFormFaults(),
            new X400AddressFaults(),
            new SiteAddressingFaults(),
            new ProxySpaceFaults(),
            new RecipientFaults(),
            new CustomRecipientFaults(),
            new ListFaults(),
            new FolderFaults(),
            new SiteFaults(),
            new SiteRoleFaults(),
            new X400ConnectorFaults(),
            new X400PeerFaults(),
            new ConnectionFaults(),
            new RouteFaults(),
            new SiteLinkFaults(),
            new DeliveryFaults(),
            new RoutingFaults(),
            new ForeignMailFaults(),
            new ProtocolFaults(),
            new SchemaFaults(),
            new OperationFaults(),
            new OrganizationFaults()).flatMap(group -> group.faults().stream()).toList();

    private AllFaults() {
    }

    /** Returns every fault, in the order in which they are put in. */
    public static List<SampleFault> faults() {
        return FAULTS;
    }
}
