package org.exsite.samples.faults;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressType;
import org.exsite.model.ConnectedSite;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.NotesConnector;
import org.exsite.model.ProfsConnector;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SmtpRoute;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;

/** Faults by which messages do not get where they should: routes, domains and addresses that are missing. */
final class DeliveryFaults extends FaultGroup {

    DeliveryFaults() {
        fault("Q149675", planter -> {
            CustomRecipient custom = planter.targets().next(CustomRecipient.class);
            custom.setTargetAddress(ProxyAddress.primary("MHS", "FRED @ PARTNER"));
            planter.note("target-type-without-route", custom, "withoutRoute");
        });
        fault("", planter -> {
            Site site = planter.targets().site();
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType("PROFS");
            space.setAddress("HARBOUR(*)");
            space.setCost(1);
            Parts.add(site, ProfsConnector.class, "PROFS Connector").getAddressSpaces().add(space);
            CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
            custom.setTargetAddress(ProxyAddress.primary("PROFS", "ISLAND(EXTRA)"));
            planter.note("target-address-without-route", custom, "nowhere");
        });
        fault("Q193321", planter -> {
            Site remote = planter.targets().site();
            remote.setDisplayName("Branch office");
            DynamicRASConnector connector = Parts.add(planter.targets().site(), DynamicRASConnector.class, "RAS");
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType(ProxyAddress.X400);
            space.setAddress("c=US;a= ;p=Trager;o=Branch office;");
            space.setCost(1);
            connector.getAddressSpaces().add(space);
            planter.note("ras-space-by-display-name", connector, "displayName");
        });
        fault("Q178540", planter -> {
            TcpX400Connector connector = Parts.add(planter.targets().site(), TcpX400Connector.class, "X400 to there");
            ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
            connected.setOrganization(planter.organization().getName());
            connected.setSite("There");
            connector.getConnectedSites().add(connected);
            connector.setEncapsulationMethod(0);
            planter.note("x400-mapi-disabled", connector, "mapi");
        });
        fault("Q174351", planter -> {
            InternetMailService service = service(planter);
            addressing(Sites.siteOf(service).orElseThrow()).getGatewayProxies()
                    .add(AddressTemplate.of("smtp:%m@second.example"));
            planter.note("ims-domain-not-inbound", service, "inbound");
        });
        fault("Q242387", planter -> {
            InternetMailService service = service(planter);
            SmtpRoute route = ExsiteFactory.eINSTANCE.createSmtpRoute();
            route.setDomain("guests.example");
            route.setAction("<inbound>");
            service.getRoutes().add(route);
            planter.note("postmaster-of-domain-missing", service, "postmaster");
        });
        fault("Q261210", planter -> {
            Site site = planter.targets().site();
            SiteAddressing addressing = addressing(site);
            addressing.getGatewayProxies().add(AddressTemplate.of("NOTES:%m/" + site.getName() + "/Trager@EXCHANGE"));
            addressing.getDisabledGatewayProxies().add("NOTES");
            AddressType generator = EcoreUtil.copy(Parts.of(site, AddressType.class));
            generator.setName("NOTES:i386");
            generator.setAddress("NOTES");
            ((DirectoryObject) Parts.of(site, AddressType.class).eContainer()).getChildren().add(generator);
            planter.targets().fresh(Mailbox.class, site);
            NotesConnector connector = Parts.add(site, NotesConnector.class, "Notes Connector");
            connector.getExportContainers().addAll(
                    List.of(Sites.container(site, Sites.RECIPIENTS).getDistinguishedName()));
            planter.note("notes-addresses-disabled", connector, "notes");
        });
    }

    private static InternetMailService service(Planter planter) {
        Site site = planter.targets().site();
        Mailbox administrator = planter.targets().fresh(Mailbox.class, site);
        return InternetMailSamples.add(site, Parts.of(site, Server.class).getName(),
                administrator.getDistinguishedName());
    }

    private static SiteAddressing addressing(Site site) {
        return Sites.addressing(site).orElseThrow();
    }
}
