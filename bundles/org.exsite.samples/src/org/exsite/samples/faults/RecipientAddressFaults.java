package org.exsite.samples.faults;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.AddressSpace;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;

/** Faults of the addresses, homes and restrictions of mailboxes; a part of {@link RecipientFaults}. */
final class RecipientAddressFaults {

    private RecipientAddressFaults() {
    }

    static void withoutAddress(Planter planter) {
        Mailbox mailbox = planter.targets().fresh(Mailbox.class,
                RecipientNameFaults.site(planter, "Version 5.5 (Build 2650.24: Service Pack 3)"));
        mailbox.getProxyAddresses().clear();
        planter.note("mailbox-without-address", mailbox, "withoutAddress");
        planter.noteAlso("recipient-without-x400", "Q155104", mailbox, "withoutAddress");
    }

    static void restriction(Planter planter) {
        Mailbox mailbox = planter.targets().fresh(Mailbox.class,
                RecipientNameFaults.site(planter, "Version 5.0 (Build 1457.7)"));
        CustomRecipient sender = planter.targets().next(CustomRecipient.class);
        mailbox.getRejectMessagesFrom().add(sender.getDistinguishedName());
        planter.note("restriction-ignored", mailbox, "restriction", sender.getName());
    }

    static void withoutStore(Planter planter) {
        Site site = planter.targets().site();
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
        mailbox.setHomeMDB(null);
        mailbox.setHomeMTA(null);
        EcoreUtil.remove(Parts.of(site, PrivateInformationStore.class));
        planter.note("mailbox-without-store", mailbox, "withoutStore");
    }

    static void moved(Planter planter) {
        Site before = planter.targets().site();
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, planter.targets().site());
        mailbox.getProxyAddresses().add(ProxyAddress.secondary(ProxyAddress.X400, "c=US;a= ;p="
                + planter.organization().getName() + ";o=" + before.getName() + ";s=" + mailbox.getAlias() + ';'));
        planter.note("moved-without-x500", mailbox, "moved", before.getName());
        planter.noteAlso("x400-address-of-other-site", "Q180547", mailbox, "moved", before.getName());
    }

    static void otherOrganization(Planter planter) {
        Site site = planter.targets().site();
        TcpX400Connector connector = Parts.add(site, TcpX400Connector.class, "X400 to Fabrikam");
        connector.setHomeMTA(Parts.of(site, MTA.class).getDistinguishedName());
        connector.setLocalMTAName(Parts.of(site, Server.class).getName());
        connector.setRemoteMTAName("FABRIKAM1");
        connector.setNetworkAddress("fabrikam1.fabrikam.example");
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(ProxyAddress.X400);
        space.setAddress("c=US;a= ;p=Fabrikam;");
        space.setCost(1);
        connector.getAddressSpaces().add(space);
        Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
        AddressFaults.remove(mailbox, ProxyAddress.X400);
        mailbox.getProxyAddresses()
                .add(ProxyAddress.primary(ProxyAddress.X400, "c=US;a= ;p=Fabrikam;o=Lab;s=Guest;"));
        planter.note("mailbox-of-other-organization", mailbox, "otherOrganization", connector.getName());
    }

    static void permissions(Planter planter) {
        Mailbox mailbox = planter.targets().next(Mailbox.class);
        for (int i = 0; i <= 100; i++) {
            mailbox.getUsers().add("TRAGER\\account" + i);
        }
        planter.note("permissions-too-many", mailbox, "permissions", mailbox.getUsers().size());
    }
}
