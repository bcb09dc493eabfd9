package org.exsite.ui.wizards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.AddressSpace;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.edit.NewObjects;
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

    /** What every type of address can hold (the printable string of X.400, without its punctuation). */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 -]*[A-Za-z0-9])?"); //$NON-NLS-1$
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"); //$NON-NLS-1$
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_SERVER = 15;
    private static final int LONGEST_DOMAIN_NAME_OF_X400 = 16;
    private static final int LONGEST_PART_OF_MS = 10;

    /** Tells what is wrong with the names, or nothing if {@link #create} can be called. */
    public Optional<String> problem() {
        return check(Messages.Template_organization, organization, LONGEST_NAME)
                .or(() -> check(Messages.Template_site, site, LONGEST_NAME))
                .or(() -> check(Messages.Template_server, server, LONGEST_SERVER))
                .or(() -> DOMAIN.matcher(domain).matches() ? Optional.empty() : Optional.of(Messages.Template_domain))
                .or(() -> administrator.flatMap(name -> check(Messages.Template_mailbox, name, LONGEST_NAME)));
    }

    private static Optional<String> check(String what, String name, int longest) {
        if (name.isEmpty()) {
            return Optional.of(Messages.bind(Messages.Template_missing, what));
        }
        if (name.length() > longest) {
            return Optional.of(Messages.bind(Messages.Template_long, what, longest));
        }
        return NAME.matcher(name).matches() ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Template_characters, what));
    }

    /** Makes the organization. */
    public Organization create() {
        Organization created = ExsiteFactory.eINSTANCE.createOrganization();
        created.setName(organization);
        created.setDisplayName(organization);
        Site first = ExsiteFactory.eINSTANCE.createSite();
        first.setName(site);
        first.setDisplayName(site);
        created.getChildren().add(first);
        DirectoryObject recipients = Sites.container(first, Sites.RECIPIENTS);
        DirectoryObject connections = Sites.container(first, Sites.CONNECTIONS);
        DirectoryObject servers = Sites.container(first, Sites.SERVERS);
        DirectoryObject computer = add(servers, ExsitePackage.Literals.SERVER, server);
        MTA agent = (MTA) add(computer, ExsitePackage.Literals.MTA, "Microsoft MTA"); //$NON-NLS-1$
        agent.setLocalMTAName(server);
        add(computer, ExsitePackage.Literals.PRIVATE_INFORMATION_STORE, "Microsoft Private MDB"); //$NON-NLS-1$
        add(computer, ExsitePackage.Literals.PUBLIC_INFORMATION_STORE, "Microsoft Public MDB"); //$NON-NLS-1$
        SiteAddressing addressing = addressing(first, computer);
        administrator.ifPresent(name -> internetMail(connections, mailbox(recipients, addressing, name)));
        return created;
    }

    private SiteAddressing addressing(Site first, DirectoryObject computer) {
        SiteAddressing addressing = (SiteAddressing) add(Sites.container(first, Sites.CONFIGURATION),
                ExsitePackage.Literals.SITE_ADDRESSING, "Site-Addressing"); //$NON-NLS-1$
        String x400 = "c=US;a= ;p=" + cut(organization, LONGEST_DOMAIN_NAME_OF_X400) + ";o=" + site; //$NON-NLS-1$ //$NON-NLS-2$
        addressing.getGatewayProxies().addAll(List.of(
                AddressTemplate.of("SMTP:%m@" + domain), //$NON-NLS-1$
                AddressTemplate.of("X400:" + x400 + ';'), //$NON-NLS-1$
                AddressTemplate.of("MS:" + part(organization) + '/' + part(site)), //$NON-NLS-1$
                AddressTemplate.of("CCMAIL:at " + part(site)))); //$NON-NLS-1$
        addressing.getSiteProxySpace().add(x400);
        addressing.setRoutingCalculationServer(computer.getDistinguishedName());
        return addressing;
    }

    private static Mailbox mailbox(DirectoryObject recipients, SiteAddressing addressing, String name) {
        Mailbox mailbox = (Mailbox) add(recipients, ExsitePackage.Literals.MAILBOX, name);
        mailbox.getProxyAddresses().addAll(ProxyGenerator.generate(addressing, mailbox, address -> false));
        if (mailbox.getProxyAddresses().stream().noneMatch(address -> address.isType(ProxyAddress.X400))) {
            throw new IllegalStateException(name);
        }
        return mailbox;
    }

    private void internetMail(DirectoryObject connections, Mailbox mailbox) {
        InternetMailService service = (InternetMailService) add(connections,
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

    private static DirectoryObject add(DirectoryObject parent, EClass type, String name) {
        DirectoryObject object = NewObjects.create(parent, type, name);
        parent.getChildren().add(object);
        return object;
    }

    private static String part(String name) {
        return cut(name.toUpperCase(Locale.ROOT), LONGEST_PART_OF_MS);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length())).strip();
    }
}
