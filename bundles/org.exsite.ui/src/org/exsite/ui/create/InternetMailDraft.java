package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.exsite.model.AddressSpace;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SmtpAcceptance;
import org.exsite.model.SmtpRoute;
import org.exsite.model.TransferMode;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.edit.ObjectNames;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.addresses.SiteAddresses;
import org.exsite.rules.exchange.index.Administrators;
import org.exsite.rules.exchange.internetmail.InboundDomains;

/**
 * An Internet Mail Service as the Internet Mail Wizard sets it up. Its reports go to a recipient with an X.400 address:
 * without one the service would not start (Q300535).
 *
 * @param container the container of connectors of a site
 * @param server the server that it runs on
 * @param administrator the mailbox or distribution list that gets its reports; {@code null} for the mailbox called
 *        Administrator, which is made, or given an X.400 address, where that is missing
 * @param smartHost the host that takes all outgoing mail; empty to find hosts by DNS
 * @param spaces the addresses that it takes
 */
public record InternetMailDraft(DirectoryObject container, Server server, Recipient administrator, String smartHost,
        List<AddressSpace> spaces) {

    private static final String HOST = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*|\\[?\\d+(\\.\\d+){3}]?"; //$NON-NLS-1$

    /** Says what is wrong with server and host, or nothing. */
    public Optional<String> serverProblem() {
        if (server == null) {
            return Optional.of(Messages.Internet_noServer);
        } else if (Sites.objects(server).noneMatch(PrivateInformationStore.class::isInstance)) {
            return Optional.of(Messages.bind(Messages.Internet_noStore, server.getName()));
        } else if (!smartHost.isEmpty() && !smartHost.matches(HOST)) {
            return Optional.of(Messages.Internet_host);
        }
        return ObjectNames.problem(container, ExsitePackage.Literals.INTERNET_MAIL_SERVICE, name());
    }

    /** Says why the administrator cannot get the reports, or nothing. */
    public Optional<String> administratorProblem(RuleContext context) {
        if (administrator != null) {
            return Recipients.hasType(administrator, ProxyAddress.X400) ? Optional.empty()
                    : Optional.of(Messages.bind(Messages.Internet_noX400, administrator.getDisplayName()));
        }
        Mailbox existing = existing(context);
        if (existing != null) {
            return Recipients.hasType(existing, ProxyAddress.X400)
                    || new SiteAddresses(context).generate(existing, ProxyAddress.X400).isPresent() ? Optional.empty()
                    : Optional.of(Messages.Addresses_noX400);
        }
        return server == null ? Optional.empty() : made().problem(context);
    }

    /** Returns the mailbox called Administrator of the site, or {@code null} if it is still to be made. */
    public Mailbox existing(RuleContext context) {
        return Administrators.of(site(), context).orElse(null);
    }

    /** Makes the service, and the mailbox called Administrator if that is missing. */
    public Creation create(RuleContext context) {
        InternetMailService service = service();
        Creation creation = new Creation(service).add(container, service);
        service.setAdministratorMailbox(administrator != null ? administrator.getDistinguishedName()
                : theAdministrator(creation, context));
        return creation;
    }

    private DistinguishedName theAdministrator(Creation creation, RuleContext context) {
        Mailbox existing = existing(context);
        if (existing == null) {
            creation.add(site(), Sites.RECIPIENTS, made().mailbox(context));
            return site().getDistinguishedName().child(Sites.RECIPIENTS).child(Administrators.NAME);
        }
        if (!Recipients.hasType(existing, ProxyAddress.X400)) {
            ProxyAddress address = new SiteAddresses(context).generate(existing, ProxyAddress.X400).orElseThrow();
            creation.change(domain -> AddCommand.create(domain, existing,
                    ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address));
        }
        return existing.getDistinguishedName();
    }

    private MailboxDraft made() {
        DirectoryObject recipients = Sites.find(site(), Sites.RECIPIENTS).orElse(site());
        return new MailboxDraft(recipients, PersonNames.of(Administrators.NAME, Administrators.NAME,
                Administrators.NAME), "", server); //$NON-NLS-1$
    }

    private Site site() {
        return Sites.siteOf(container).orElseThrow();
    }

    private String name() {
        return Schema.of(ExsitePackage.Literals.INTERNET_MAIL_SERVICE).namePrefix().orElseThrow() + " (" //$NON-NLS-1$
                + server.getName() + ')';
    }

    /** Relaying is for those who log on (Q196626), and the domains of the site are taken for its own (Q174351). */
    private InternetMailService service() {
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        service.setName(name());
        service.setAdminDisplayName("Internet Mail Service (" + server.getName() + ')'); //$NON-NLS-1$
        NewObjects.home(server, service);
        Sites.objects(server).filter(PrivateInformationStore.class::isInstance).findFirst()
                .ifPresent(store -> service.setHomeMDB(store.getDistinguishedName()));
        service.setDeliveryMechanism(DeliveryMechanism.RETRIEVAL_QUEUE);
        service.setCanPreserveDNs(Boolean.FALSE);
        Schema.of(service.eClass()).extension().ifPresent(service::setExtensionName);
        service.setAddressType(ProxyAddress.SMTP);
        service.setTransferMode(TransferMode.BOTH);
        service.setAcceptConnections(SmtpAcceptance.ANY_HOST);
        service.setClientsMustBeHomed(Boolean.FALSE);
        service.setRerouteIncoming(Boolean.TRUE);
        service.getRoutingRestrictions().add("authentication"); //$NON-NLS-1$
        Sites.addressing(site()).stream().flatMap(InboundDomains::generated)
                .forEach(domain -> service.getRoutes().add(inbound(domain)));
        service.setSmartHost(smartHost.isEmpty() ? null : smartHost);
        service.setDisableAutoReplies(Boolean.FALSE);
        service.setDisableOutOfOffice(Boolean.TRUE);
        service.setSendRichText("user"); //$NON-NLS-1$
        service.setCharacterSet("ISO-8859-1"); //$NON-NLS-1$
        service.setNonMimeCharacterSet("ISO-8859-1"); //$NON-NLS-1$
        service.getAddressSpaces().addAll(spaces);
        return service;
    }

    private static SmtpRoute inbound(String domain) {
        SmtpRoute route = ExsiteFactory.eINSTANCE.createSmtpRoute();
        route.setDomain(domain);
        route.setAction("inbound"); //$NON-NLS-1$
        return route;
    }
}
