package org.exsite.samples.faults;

import org.exsite.model.DistributionList;
import org.exsite.model.DomainRule;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.PopProtocolSiteDefaults;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicFolder;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SmtpRoute;
import org.exsite.model.TransferMode;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;

/** Faults of Internet Mail Services. */
final class InternetMailFaults extends FaultGroup {

    private static final String ADMINISTRATOR_INVALID = "ims-admin-mailbox-invalid";

    InternetMailFaults() {
        fault("Q300535", InternetMailFaults::administratorWithoutX400);
        fault("Q246115", planter -> {
            InternetMailService service = planter.targets().service();
            service.setAdministratorMailbox(null);
            planter.note(ADMINISTRATOR_INVALID, service, "administratorUnset");
        });
        fault("Q183178", planter -> {
            InternetMailService service = planter.targets().service();
            DistinguishedName gone = DistinguishedNames.of(planter.targets().next(Mailbox.class)).parent()
                    .child("Departed");
            service.setAdministratorMailbox(gone);
            planter.note(ADMINISTRATOR_INVALID, service, "administratorMissing", gone);
        });
        fault("Q163643", planter -> {
            InternetMailService service = planter.targets().service();
            PublicFolder folder = planter.targets().next(PublicFolder.class);
            service.setAdministratorMailbox(DistinguishedNames.of(folder));
            planter.note(ADMINISTRATOR_INVALID, service, "administratorFolder", folder.getDisplayName());
        });
        fault("Q182339", planter -> {
            InternetMailService service = service(planter);
            service.setTransferMode(TransferMode.OUTBOUND_ONLY);
            service.getAddressSpaces().clear();
            planter.note("ims-without-address-space", service, "noSpace");
        });
        fault("Q238719", planter -> {
            InternetMailService service = service(planter);
            service.setTransferMode(TransferMode.INBOUND_ONLY);
            planter.note("ims-inbound-with-address-space", service, "inbound");
        });
        fault("Q156229", planter -> {
            InternetMailService service = service(planter);
            service.setAddressType("INTERNET");
            planter.note("ims-address-type-not-smtp", service, "type");
        });
        fault("Q163243", planter -> {
            Site site = planter.targets().site();
            Server server = Parts.of(site, Server.class);
            DistributionList administrators = planter.targets().fresh(DistributionList.class, site);
            InternetMailService service = InternetMailSamples.add(site, server.getName(),
                    administrators.getDistinguishedName());
            service.setHomeMDB(null);
            server.getChildren().removeIf(PrivateInformationStore.class::isInstance);
            planter.note("ims-server-without-private-store", service, "noStore");
        });
        fault("Q196626", planter -> {
            InternetMailService service = service(planter);
            service.setRerouteIncoming(Boolean.TRUE);
            service.getRoutingRestrictions().clear();
            planter.note("ims-open-relay", service, "relay");
        });
        fault("Q256856", planter -> {
            InternetMailService service = service(planter);
            service.setRerouteIncoming(Boolean.FALSE);
            service.getRoutingRestrictions().clear();
            service.getRoutingRestrictions().add("authentication");
            clients(service);
            planter.note("ims-restrictions-without-rerouting", service, "restrictions");
            planter.noteAlso("ims-rerouting-off-for-clients", "Q171032", service, "clients");
        });
        fault("Q171032", planter -> {
            InternetMailService service = service(planter);
            service.setRerouteIncoming(Boolean.FALSE);
            service.getRoutingRestrictions().clear();
            clients(service);
            planter.note("ims-rerouting-off-for-clients", service, "clients");
        });
        fault("Q190021", planter -> {
            InternetMailService service = service(planter);
            SmtpRoute route = ExsiteFactory.eINSTANCE.createSmtpRoute();
            route.setDomain("trager.example");
            route.setAction("relay.trager.example");
            service.getRoutes().clear();
            service.getRoutes().add(route);
            planter.note("ims-own-domain-rerouted", service, "route");
        });
        fault("Q148565", planter -> domainRule(planter, service(planter), "not a domain"));
        fault("Q228998", planter -> {
            InternetMailService service = service(planter);
            Parts.of(Sites.siteOf(service).orElseThrow(), Server.class)
                    .setVersion("Version 5.5 (Build 2448.8: Service Pack 2)");
            domainRule(planter, service, "supplier.example ");
        });
        fault("Q188272", planter -> {
            InternetMailService service = service(planter);
            service.setDialUpConnection("A connection with a long name");
            planter.note("ims-dial-up-name-too-long", service, "dialUp");
        });
        fault("Q199771", planter -> {
            InternetMailService service = service(planter);
            service.setDialUpLogonDomain("dial.trager.example");
            planter.note("ims-dial-up-name-too-long", service, "dialUp");
        });
        fault("Q201072", planter -> {
            InternetMailService service = service(planter);
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, Sites.siteOf(service).orElseThrow());
            mailbox.setAlias("Postmaster");
            planter.note("postmaster-is-not-administrator", mailbox, "postmaster");
        });
        fault("Q181636", planter -> {
            InternetMailService service = service(planter);
            service.setDisableAutoReplies(Boolean.TRUE);
            planter.note("ims-auto-replies-disabled", service, "replies");
        });
        fault("Q305540", planter -> {
            InternetMailService service = service(planter);
            service.setCharacterSet("ISO-8859-7");
            planter.note("ims-character-set", service, "characterSet");
        });
    }

    private static void administratorWithoutX400(Planter planter) {
        InternetMailService service = planter.targets().service();
        Mailbox mailbox = planter.targets().next(Mailbox.class);
        AddressFaults.remove(mailbox, ProxyAddress.X400);
        service.setAdministratorMailbox(DistinguishedNames.of(mailbox));
        planter.note("ims-admin-mailbox-without-x400", service, "administratorWithoutX400", mailbox.getName());
        planter.noteAlso("recipient-without-x400", "Q155104", mailbox, "withoutX400", mailbox.getName());
    }

    /** Lets clients of the site fetch their messages by POP3. */
    private static void clients(InternetMailService service) {
        Parts.add(Sites.siteOf(service).orElseThrow(), PopProtocolSiteDefaults.class, "POP3").setEnabled(Boolean.TRUE);
    }

    /** Returns a new service in a site of its own. */
    private static InternetMailService service(Planter planter) {
        Site site = planter.targets().site();
        Mailbox administrator = planter.targets().fresh(Mailbox.class, site);
        return InternetMailSamples.add(site, Parts.of(site, Server.class).getName(), administrator.getDistinguishedName());
    }

    private static void domainRule(Planter planter, InternetMailService service, String domain) {
        DomainRule rule = ExsiteFactory.eINSTANCE.createDomainRule();
        rule.setDomain(domain);
        service.getDomainRules().add(rule);
        planter.note("ims-domain-rule-invalid", service, "domainRule", domain);
    }
}
