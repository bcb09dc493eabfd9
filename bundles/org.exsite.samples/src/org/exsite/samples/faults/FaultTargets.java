package org.exsite.samples.faults;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PersonRecipient;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;
import org.exsite.samples.SampleMessages;
import org.exsite.samples.SampleSite;
import org.exsite.samples.ServerSamples;
import org.exsite.samples.TakenAddresses;

/**
 * Hands out objects to put faults on, each once: those of the organization and, when there are no more, new ones.
 * Mailboxes that an Internet Mail Service names as its administrator's are left alone.
 */
public final class FaultTargets {

    private final List<Site> sites;
    private final Deque<InternetMailService> services = new ArrayDeque<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final TakenAddresses taken = new TakenAddresses();
    private final Map<Class<?>, Deque<DirectoryObject>> objects = new HashMap<>();
    private final Organization organization;
    private int newSites;
    private int added;

    public FaultTargets(Organization organization) {
        this.organization = organization;
        sites = Sites.sites(organization);
        if (sites.isEmpty()) {
            throw new IllegalArgumentException(SampleMessages.format("noSite"));
        }
        Set<DistinguishedName> administrators = new HashSet<>();
        for (Site site : sites) {
            Sites.connectors(site).stream().filter(InternetMailService.class::isInstance)
                    .map(InternetMailService.class::cast).forEach(services::add);
        }
        services.forEach(service -> administrators.add(service.getAdministratorMailbox()));
        Sites.objects(organization).filter(Recipient.class::isInstance).map(Recipient.class::cast)
                .forEach(recipient -> recipient.getProxyAddresses().forEach(taken::add));
        Sites.recipients(organization).forEach(recipient -> {
            if (!isOfTheSystem(recipient) && isWhole(recipient)
                    && !administrators.contains(DistinguishedNames.of(recipient))) {
                recipients.add(recipient);
            }
        });
    }

    /** Returns the next recipient of a class that has all types of addresses and, if it is a person, a full name. */
    public <T extends Recipient> T next(Class<T> type) {
        for (int i = 0; i < recipients.size(); i++) {
            if (type.isInstance(recipients.get(i))) {
                return type.cast(recipients.remove(i));
            }
        }
        return fresh(type, sites.getFirst());
    }

    /**
     * Returns a new site with one server, for faults of a site or of its servers. It has no more settings than the fault
     * gives it, so that no other is found.
     */
    public Site site() {
        // no name may be the beginning of another (Q164856)
        SampleSite site = new SampleSite(organization, String.format("New%03d", ++newSites), List.of(), taken);
        site.addServer();
        return site.site;
    }

    /**
     * Returns the next object of a class, which is none of recipients and Internet Mail Services; or that of a new
     * site.
     */
    public <T extends DirectoryObject> T object(Class<T> type) {
        DirectoryObject next = objects.computeIfAbsent(type, key -> new ArrayDeque<>(
                Sites.objects(organization).filter(key::isInstance).toList())).poll();
        return next == null ? Parts.of(site(), type) : type.cast(next);
    }

    /** Adds a server with its services to a site. */
    public Server addServer(Site site, String name) {
        return ServerSamples.add(site, name, taken);
    }

    /** Returns the next Internet Mail Service; new ones go to servers that have none. */
    public InternetMailService service() {
        if (!services.isEmpty()) {
            return services.remove();
        }
        for (Site site : sites) {
            for (Server server : Sites.servers(site)) {
                if (Sites.connectors(site).stream().noneMatch(c -> c instanceof InternetMailService service
                        && server.getName().equalsIgnoreCase(service.getComputerName()))) {
                    return InternetMailSamples.add(site, server.getName(), null);
                }
            }
        }
        Site site = sites.getFirst();
        Server server = ServerSamples.add(site,
                SampleSite.upper(site.getName()) + (Sites.servers(site).size() + 1), taken);
        return InternetMailSamples.add(site, server.getName(), null);
    }

    /** Folders that Exchange needs, and what directory synchronization made, are no targets. */
    private static boolean isOfTheSystem(Recipient recipient) {
        return recipient.getImportedFrom() != null
                || recipient instanceof PublicFolder folder && folder.getSystemFolderType() != null;
    }

    private static boolean isWhole(Recipient recipient) {
        return List.of(ProxyAddress.SMTP, ProxyAddress.MS, ProxyAddress.X400).stream()
                .allMatch(type -> Recipients.primary(recipient, type).isPresent())
                && (!(recipient instanceof PersonRecipient person)
                        || person.getFirstName() != null && person.getLastName() != null);
    }

    /** Returns a new recipient in a site, which nothing names yet. */
    public <T extends Recipient> T fresh(Class<T> type, Site site) {
        String className = type.getSimpleName();
        T recipient = type.cast(EcoreUtil.create(
                (EClass) ExsitePackage.eINSTANCE.getEClassifier(className)));
        recipient.setName(className + ++added);
        recipient.setAlias(className + added);
        recipient.setDisplayName(className + ' ' + added);
        if (recipient instanceof PersonRecipient person) {
            person.setFirstName("Extra");
            person.setLastName(className + added);
        }
        if (recipient instanceof Mailbox mailbox && !Sites.servers(site).isEmpty()) {
            DistinguishedName server = DistinguishedNames.of(Sites.servers(site).getFirst());
            mailbox.setHomeMTA(server.child("Microsoft MTA"));
            mailbox.setHomeMDB(server.child("Microsoft Private MDB"));
        }
        if (recipient instanceof CustomRecipient custom) {
            custom.setTargetAddress(ProxyAddress.primary(ProxyAddress.SMTP, "extra" + added + "@supplier.example"));
        }
        Sites.addressing(site).ifPresent(addressing ->
                recipient.getProxyAddresses().addAll(ProxyGenerator.generate(addressing, recipient, taken)));
        if (!isWhole(recipient)) {
            throw new IllegalArgumentException(SampleMessages.format("noTemplates", site.getName()));
        }
        recipient.getProxyAddresses().forEach(taken::add);
        Sites.container(site, Sites.RECIPIENTS).getChildren().add(recipient);
        return recipient;
    }
}
