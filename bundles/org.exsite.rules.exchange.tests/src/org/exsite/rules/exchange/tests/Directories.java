package org.exsite.rules.exchange.tests;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.UnknownObject;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.ExsiteResourceFactory;

/** A small organization that is sound, to put faults into: one site, one server, one Internet Mail Service. */
public final class Directories {

    public static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    public final Organization organization = FACTORY.createOrganization();
    public final Site site;
    public final Server server = FACTORY.createServer();
    public final SiteAddressing addressing = FACTORY.createSiteAddressing();
    public final InternetMailService service = FACTORY.createInternetMailService();
    public final ExsiteEditingDomain domain = new ExsiteEditingDomain();

    public Directories() {
        organization.setName("Trager");
        site = site("North");
        server.setName("NORTH1");
        Sites.container(site, Sites.SERVERS).getChildren().add(server);
        add(server, FACTORY.createMTA(), "Microsoft MTA");
        add(server, FACTORY.createPrivateInformationStore(), "Microsoft Private MDB");
        addressing.getGatewayProxies().addAll(List.of(AddressTemplate.of("X400:c=US;a= ;p=Trager;o=North;"),
                AddressTemplate.of("SMTP:@trager.example"), AddressTemplate.of("MS:TRAGER/NORTH")));
        add(Sites.container(site, Sites.CONFIGURATION), addressing, "Site-Addressing");
        service.setName("Internet Mail Connector (NORTH1)");
        service.setComputerName("NORTH1");
        service.setHomeMTA(server.getDistinguishedName().child("Microsoft MTA"));
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(service);
        new ExsiteResourceFactory().createResource(URI.createURI("trager.exsite"))
                .getContents().add(organization);
        domain.adopt(organization);
    }

    public Site site(String name) {
        Site result = FACTORY.createSite();
        result.setName(name);
        organization.getChildren().add(result);
        return result;
    }

    public Mailbox mailbox(String name, String... addresses) {
        Mailbox mailbox = recipient(site, FACTORY.createMailbox(), name, addresses);
        mailbox.setHomeMDB(server.getDistinguishedName().child("Microsoft Private MDB"));
        return mailbox;
    }

    public DistributionList list(String name, String... addresses) {
        return recipient(site, FACTORY.createDistributionList(), name, addresses);
    }

    public CustomRecipient custom(String name, String target, String... addresses) {
        CustomRecipient custom = recipient(site, FACTORY.createCustomRecipient(), name, addresses);
        custom.setTargetAddress(ProxyAddress.of(target));
        return custom;
    }

    public PublicFolder folder(String name, String... addresses) {
        return recipient(site, FACTORY.createPublicFolder(), name, addresses);
    }

    public UnknownObject unknown(String name, String... attributes) {
        UnknownObject object = FACTORY.createUnknownObject();
        for (String attribute : attributes) {
            object.getRawAttributes().add(RawAttribute.parse(attribute));
        }
        return add(server, object, name);
    }

    public static <T extends Recipient> T recipient(Site site, T recipient, String name, String... addresses) {
        recipient.setAlias(name);
        recipient.setDisplayName(name);
        for (String address : addresses) {
            recipient.getProxyAddresses().add(ProxyAddress.of(address));
        }
        return add(Sites.container(site, Sites.RECIPIENTS), recipient, name);
    }

    /** Adds a connector to the connections of the site. */
    public <T extends Connector> T connector(T connector, String name) {
        return add(Sites.container(site, Sites.CONNECTIONS), connector, name);
    }

    /** Adds an address space of the least cost to a connector. */
    public AddressSpace space(Connector connector, String type, String address) {
        AddressSpace space = FACTORY.createAddressSpace();
        space.setType(type);
        space.setAddress(address);
        space.setCost(1);
        connector.getAddressSpaces().add(space);
        return space;
    }

    public void administrator(DirectoryObject object) {
        service.setAdministratorMailbox(object.getDistinguishedName());
    }

    public void administrator(String name) {
        service.setAdministratorMailbox(DistinguishedName.parse(name));
    }

    /** Returns a valid X.400 address with a surname. */
    public static String x400(String surname) {
        return "X400:c=US;a= ;p=Trager;o=North;s=" + surname + ';';
    }

    public static <T extends DirectoryObject> T add(DirectoryObject parent, T child, String name) {
        child.setName(name);
        parent.getChildren().add(child);
        return child;
    }
}
