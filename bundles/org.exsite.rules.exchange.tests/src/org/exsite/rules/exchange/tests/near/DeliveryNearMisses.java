package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.SmtpRoute;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

/** Near misses of rules of several groups about whether messages find their way. */
final class DeliveryNearMisses extends NearMisses {

    DeliveryNearMisses() {
        internet();
        near("target-type-without-route", "a type in other case, and X.400", model -> {
            model.custom("Mia", "X400:c=US;a= ;p=Far;s=Mia;", x400("Mia"));
            model.custom("Lee", "MHS:LEE @ FAR", x400("Lee"));
            AddressSpace space = model.space(model.connector(FACTORY.createMSMailConnector(), "MS Mail"), "mhs", "*");
            return () -> space.setType("MS");
        });
        near("target-type-without-route", "a model that holds no routes", model -> {
            model.custom("Lee", "MHS:LEE @ FAR", x400("Lee"));
            return () -> model.space(model.service, "SMTP", "*");
        });
        near("target-address-without-route", "addresses of a site, of a connected site and of a domain", model -> {
            Branch branch = new Branch(model);
            model.custom("Mia", "X400:c=US;a= ;p=Trager;o=South;s=Mia;", x400("Mia"));
            model.custom("Lee", "X400:c=US;a= ;p=Far;s=Lee;", x400("Lee"));
            model.custom("Kim", "SMTP:kim@partner.example", x400("Kim"));
            ConnectedSite connected = FACTORY.createConnectedSite();
            connected.setSite("Far");
            connected.setAddress("X400:c=US;a= ;p=Far;");
            branch.there().getConnectedSites().add(connected);
            AddressSpace space = model.space(model.service, "SMTP", "*@PARTNER.example");
            return () -> space.setAddress("*@partner2.example");
        });
        near("target-address-without-route", "an X.400 address that the site does not keep", model -> {
            model.custom("Kim", "SMTP:kim@partner.example", "X400:c=US;a=Telco;s=Kim;");
            model.space(model.service, "SMTP", "*@else.example");
            AddressSpace space = model.space(model.connector(FACTORY.createTcpX400Connector(), "Telco"), "X400",
                    "c=us;a=telco;");
            return () -> space.setAddress("c=US;a=Other;");
        });
        near("ras-space-by-display-name", "another space by the directory name", model -> {
            model.site("South").setDisplayName("Branch office");
            DynamicRASConnector connector = model.connector(FACTORY.createDynamicRASConnector(), "RAS");
            model.space(connector, "X400", "c=US;a= ;p=Trager;o=Branch office;");
            AddressSpace space = model.space(connector, "X400", "c=US;a= ;p=Trager;o=SOUTH;");
            return () -> connector.getAddressSpaces().remove(space);
        });
        near("x400-mapi-disabled", "a system that is no site of Exchange", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setEncapsulationMethod(0);
            ConnectedSite connected = FACTORY.createConnectedSite();
            connected.setSite("South");
            return () -> connector.getConnectedSites().add(connected);
        });
        near("smtp-domain-of-each", "fifty such recipients", model -> {
            DistinguishedName recipients = Sites.container(model.site, Sites.RECIPIENTS).getDistinguishedName();
            DSSiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                    FACTORY.createDSSiteConfiguration(), "DSSiteConfiguration");
            settings.getOfflineAddressBookContainers().add(recipients);
            for (int i = 0; i < 50; i++) {
                unused(model, i);
            }
            return () -> unused(model, 50);
        });
        near("smtp-domain-of-each", "no offline address book of the container", model -> {
            for (int i = 0; i < 51; i++) {
                unused(model, i);
            }
            DSSiteConfiguration settings = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                    FACTORY.createDSSiteConfiguration(), "DSSiteConfiguration");
            DistinguishedName recipients = Sites.container(model.site, Sites.RECIPIENTS).getDistinguishedName();
            settings.getOfflineAddressBookContainers().add(recipients.child("Other"));
            return () -> settings.getOfflineAddressBookContainers().add(recipients);
        });
    }

    private void internet() {
        near("ims-domain-not-inbound", "a part of an inbound domain, and a service that does not reroute", model -> {
            model.addressing.getGatewayProxies().add(AddressTemplate.of("smtp:%m@north.trager.example"));
            model.service.setRerouteIncoming(Boolean.TRUE);
            SmtpRoute route = route(model, "Trager.example");
            return () -> route.setDomain("other.example");
        });
        near("postmaster-of-domain-missing", "somebody has the address", model -> {
            model.service.setRerouteIncoming(Boolean.TRUE);
            route(model, "trager.example");
            route(model, "guests.example");
            var bert = model.mailbox("Bert", x400("Bert"), "smtp:Postmaster@Guests.example");
            return () -> bert.getProxyAddresses().removeLast();
        });
    }

    private static SmtpRoute route(Directories model, String domain) {
        SmtpRoute route = FACTORY.createSmtpRoute();
        route.setDomain(domain);
        route.setAction("<inbound>");
        model.service.getRoutes().add(route);
        return route;
    }

    private static void unused(Directories model, int number) {
        model.custom("Lee" + number, "SMTP:lee" + number + "@supplier.example", x400("Lee" + number),
                "SMTP:unused@lee" + number + ".unused");
    }
}
