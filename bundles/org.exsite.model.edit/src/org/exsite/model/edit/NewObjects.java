package org.exsite.model.edit;

import java.util.List;
import java.util.Optional;

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
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
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
            fill(parent, object, ObjectNames.unique(parent, suggestedName(parent, type), List.of()));
        }
        return created;
    }

    /** Returns a new object for a container with a name; it is not added to the container. */
    public static DirectoryObject create(DirectoryObject container, EClass type, String name) {
        DirectoryObject created = (DirectoryObject) EcoreUtil.create(type);
        fill(container, created, name);
        return created;
    }

    private static String suggestedName(DirectoryObject container, EClass type) {
        ClassSchema schema = Schema.of(type);
        return schema.fixedName().or(() -> schema.namePrefix().map(prefix -> prefix + server(container)
                .map(server -> " (" + server.getName() + ')').orElse("")))
                .orElse(EditMessages.format("new.recipient", schema.label().toLowerCase(java.util.Locale.ROOT)));
    }

    private static void fill(DirectoryObject container, DirectoryObject object, String name) {
        object.setName(name);
        if (object instanceof Recipient recipient) {
            recipient.setDisplayName(name);
            recipient.setAlias(name.replaceAll("[^\\p{L}\\p{N}._-]", ""));
        }
        server(container).ifPresent(server -> home(server, object));
        if (object instanceof Gateway gateway) {
            server(container).ifPresent(server -> gateway.setComputerName(server.getName()));
        } else if (object instanceof SiteConnector connector) {
            connector.setCost(1);
        }
    }

    private static void home(Server server, DirectoryObject object) {
        if (object instanceof Recipient recipient) {
            child(server, MTA.class).ifPresent(mta -> recipient.setHomeMTA(mta.getDistinguishedName()));
        } else if (object instanceof Connector connector) {
            child(server, MTA.class).ifPresent(mta -> connector.setHomeMTA(mta.getDistinguishedName()));
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
        for (EObject step = container; step != null; step = step.eContainer()) {
            if (step instanceof Site site) {
                return child(site, "Configuration").flatMap(configuration -> child(configuration, "Servers"))
                        .flatMap(servers -> child(servers, Server.class));
            }
        }
        return Optional.empty();
    }

    private static Optional<DirectoryObject> child(DirectoryObject parent, String name) {
        return parent.getChildren().stream().filter(child -> name.equalsIgnoreCase(child.getName())).findFirst();
    }
}
