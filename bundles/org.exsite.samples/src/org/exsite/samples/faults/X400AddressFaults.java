package org.exsite.samples.faults;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;

/** Faults of the X.400 addresses that a recipient has, and of Internet addresses that it has not. */
final class X400AddressFaults extends FaultGroup {

    X400AddressFaults() {
        fault("Q180547", planter -> {
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, planter.targets().site());
            Site other = planter.targets().site();
            mailbox.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Trager;o=" + other.getName() + ";s=Stray;"));
            // without it the mailbox seems to have been moved (Q275134)
            mailbox.getProxyAddresses().add(ProxyAddress.of("X500:/o=Trager/ou=Old/cn=Recipients/cn=Stray"));
            planter.note("x400-address-of-other-site", mailbox, "otherSite", other.getName());
        });
        fault("Q169672", planter -> {
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, planter.targets().site());
            TcpX400Connector connector = Parts.add(planter.targets().site(), TcpX400Connector.class, "X.400 to ABC");
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType("X400");
            space.setAddress("c=US;a=ABC;p=ABCX400;");
            connector.getAddressSpaces().add(space);
            mailbox.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a=ABC;p=ABCX400;s=Doe;g=John;"));
            planter.note("x400-address-of-connector", mailbox, "connector");
        });
        fault("Q250578", planter -> {
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, planter.targets().site());
            mailbox.getProxyAddresses().removeIf(address -> address.isType(ProxyAddress.SMTP));
            planter.note("recipient-without-smtp", mailbox, "smtp");
        });
    }
}
