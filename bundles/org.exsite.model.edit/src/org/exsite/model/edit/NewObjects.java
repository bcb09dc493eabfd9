package org.exsite.model.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Gateway;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicFolder;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.ClassSchema;
import org.exsite.model.schema.Schema;

/** Makes new objects with the defaults that the Administrator program would fill in. */
public final class NewObjects {

    private NewObjects() {
    }

    /** Returns a new object for a container, with a unique name of its kind; it is not added to the container. */
    public static EObject create(EObject container, EClass type) {
        EObject created = EcoreUtil.create(type);
        if (created instanceof DirectoryObject object && container instanceof DirectoryObject parent) {
            fill(parent, object, ObjectNames.unique(parent, suggestedName(parent, type)));
        }
        return created;
    }

    /**
     * Returns a new object for a container with a name; it is not added to the container. A recipient has the addresses
     * that the site addressing makes.
     */
    public static DirectoryObject create(DirectoryObject container, EClass type, String name) {
        DirectoryObject created = (DirectoryObject) EcoreUtil.create(type);
        fill(container, created, name);
        if (created instanceof Recipient recipient) {
            recipient.getProxyAddresses().addAll(addresses(container, recipient));
        }
        return created;
    }

    /**
     * Returns the addresses that the site addressing makes for a recipient and that no other recipient has.
     *
     * @param container the container that the recipient lies in or is to lie in
     */
    public static List<ProxyAddress> addresses(DirectoryObject container, Recipient recipient) {
        Optional<SiteAddressing> addressing = Sites.siteOf(container).flatMap(Sites::addressing);
        if (addressing.isEmpty()) {
            return List.of();
        }
        Set<String> taken = new HashSet<>();
        Sites.recipients((DirectoryObject) EcoreUtil.getRootContainer(container)).filter(other -> other != recipient)
                .forEach(other -> other.getProxyAddresses().forEach(address -> taken.add(address.key())));
        return ProxyGenerator.generate(addressing.get(), recipient, address -> taken.contains(address.key()));
    }

    private static String suggestedName(DirectoryObject container, EClass type) {
        ClassSchema schema = Schema.of(type);
        return schema.fixedName().or(() -> schema.namePrefix().map(prefix -> prefix + server(container)
                .map(server -> " (" + server.getName() + ')').orElse("")))
                .orElse(EditMessages.format("new.recipient", schema.label().toLowerCase(Locale.ROOT)));
    }

    private static void fill(DirectoryObject container, DirectoryObject object, String name) {
        object.setName(name);
        if (object instanceof Recipient recipient) {
            recipient.setDisplayName(name);
            recipient.setAlias(name.replaceAll("[^\\p{L}\\p{N}._-]", ""));
        }
        server(container).ifPresent(server -> home(server, object));
        if (object instanceof SiteConnector connector) {
            connector.setCost(1);
        }
    }

    /** Gives an object the agent, the store and the name of the server that it is to be on. */
    public static void home(Server server, DirectoryObject object) {
        if (object instanceof Recipient recipient) {
            child(server, MTA.class).ifPresent(mta -> recipient.setHomeMTA(mta.getDistinguishedName()));
        } else if (object instanceof Connector connector) {
            child(server, MTA.class).ifPresent(mta -> connector.setHomeMTA(mta.getDistinguishedName()));
        }
        if (object instanceof Gateway gateway) {
            gateway.setComputerName(server.getName());
        }
        if (object instanceof Mailbox mailbox) {
            child(server, PrivateInformationStore.class)
                    .ifPresent(store -> mailbox.setHomeMDB(store.getDistinguishedName()));
        } else if (object instanceof PublicFolder folder) {
            child(server, PublicInformationStore.class)
                    .ifPresent(store -> folder.setHomeMDB(store.getDistinguishedName()));
        }
    }

    private static <T> Optional<T> child(DirectoryObject parent, Class<T> type) {
        return parent.getChildren().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Optional<Server> server(DirectoryObject container) {
        return Sites.siteOf(container).flatMap(site -> Sites.servers(site).stream().findFirst());
    }
}
