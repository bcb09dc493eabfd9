package org.exsite.ui.wizards;

import java.util.Optional;

import org.exsite.model.AddressSpace;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.query.Sites;

/**
 * A new organization of one site and one server, as Setup leaves it: with the containers, the agent and stores of the
 * server and site addressing.
 *
 * @param organization the name of the organization
 * @param site the name of the site
 * @param server the name of the server, at most 15 characters as Windows NT asks
 * @param domain the Internet domain of the site
 * @param administrator the name of a mailbox that is to get the notifications of an Internet Mail Service; empty for no
 *        such service. The mailbox gets an address of each type of the site, so that Q300535 cannot happen
 */
public record OrganizationTemplate(String organization, String site, String server, String domain,
        Optional<String> administrator) {

    /** Tells what is wrong with the names, or nothing if {@link #create} can be called. */
    public Optional<String> problem() {
        return SiteTemplate.check(Messages.Template_organization, organization, SiteTemplate.LONGEST_NAME)
                .or(template()::problem).or(() -> administrator.flatMap(
                        name -> SiteTemplate.check(Messages.Template_mailbox, name, SiteTemplate.LONGEST_NAME)));
    }

    private SiteTemplate template() {
        return new SiteTemplate(site, server, domain);
    }

    /** Makes the organization. */
    public Organization create() {
        Organization created = ExsiteFactory.eINSTANCE.createOrganization();
        created.setName(organization);
        created.setDisplayName(organization);
        Site first = template().addTo(created);
        DirectoryObject recipients = Sites.container(first, Sites.RECIPIENTS);
        DirectoryObject connections = Sites.container(first, Sites.CONNECTIONS);
        SiteAddressing addressing = Sites.addressing(first).orElseThrow();
        administrator.ifPresent(name -> internetMail(connections, mailbox(recipients, addressing, name)));
        return created;
    }

    private static Mailbox mailbox(DirectoryObject recipients, SiteAddressing addressing, String name) {
        Mailbox mailbox = (Mailbox) SiteTemplate.add(recipients, ExsitePackage.Literals.MAILBOX, name);
        mailbox.getProxyAddresses().addAll(ProxyGenerator.generate(addressing, mailbox, address -> false));
        if (mailbox.getProxyAddresses().stream().noneMatch(address -> address.isType(ProxyAddress.X400))) {
            throw new IllegalStateException(name);
        }
        return mailbox;
    }

    private void internetMail(DirectoryObject connections, Mailbox mailbox) {
        InternetMailService service = (InternetMailService) SiteTemplate.add(connections,
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE, "Internet Mail Connector (" + server + ')'); //$NON-NLS-1$
        service.setAdminDisplayName("Internet Mail Service (" + server + ')'); //$NON-NLS-1$
        service.setDeliveryMechanism(DeliveryMechanism.RETRIEVAL_QUEUE);
        service.setExtensionName("SMTP"); //$NON-NLS-1$
        AddressSpace everything = ExsiteFactory.eINSTANCE.createAddressSpace();
        everything.setType(ProxyAddress.SMTP);
        everything.setAddress("*"); //$NON-NLS-1$
        service.getAddressSpaces().add(everything);
        service.setAdministratorMailbox(mailbox.getDistinguishedName());
    }
}
