package org.exsite.model.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.schema.Schema;

/** The places of a site where the directory keeps its recipients and its configuration. */
public final class Sites {

    /** The directory name of the container of a site's configuration. */
    public static final String CONFIGURATION = "Configuration";
    /** The directory name of the container that every site keeps its recipients in. */
    public static final String RECIPIENTS = "Recipients";
    /** The path of the connectors of a site. */
    public static final String CONNECTIONS = "Configuration/Connections";
    /** The path of the servers of a site. */
    public static final String SERVERS = "Configuration/Servers";
    /** The path of the site addressing. */
    public static final String SITE_ADDRESSING = "Configuration/Site-Addressing";

    private Sites() {
    }

    /** Returns the site that an object is or lies in. */
    public static Optional<Site> siteOf(DirectoryObject object) {
        for (Object place = object; place instanceof DirectoryObject here; place = here.eContainer()) {
            if (place instanceof Site site) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    /** Returns the sites of an organization, in its order. */
    public static List<Site> sites(Organization organization) {
        return organization.getChildren().stream().filter(Site.class::isInstance).map(Site.class::cast).toList();
    }

    /** Returns the addressing of a site, whatever its name is. */
    public static Optional<SiteAddressing> addressing(Site site) {
        return find(site, CONFIGURATION).stream().flatMap(c -> c.getChildren().stream())
                .filter(SiteAddressing.class::isInstance).map(SiteAddressing.class::cast).findFirst();
    }

    /** Returns the servers of a site, in the order of the directory. */
    public static List<Server> servers(Site site) {
        return childrenAt(site, SERVERS, Server.class);
    }

    /** Returns the connectors of a site, in the order of the directory. */
    public static List<Connector> connectors(Site site) {
        return childrenAt(site, CONNECTIONS, Connector.class);
    }

    /**
     * Returns the recipients at and below an object, depth first, read while the stream is used: nothing is collected,
     * and the configuration of sites is not walked. The model must not change meanwhile.
     */
    public static Stream<Recipient> recipients(DirectoryObject root) {
        return Walk.stream(root, object -> !(object instanceof DirectoryContainer && object.eContainer() instanceof Site
                && CONFIGURATION.equalsIgnoreCase(object.getName())))
                .filter(Recipient.class::isInstance).map(Recipient.class::cast);
    }

    /** Returns every object at and below an object, depth first, read while the stream is used. */
    public static Stream<DirectoryObject> objects(DirectoryObject root) {
        return Walk.stream(root, object -> true);
    }

    /**
     * Finds an object by a path of directory names below another, such as {@code Configuration/Servers}.
     *
     * @return the object, if every part of the path exists; names compare without regard to case
     */
    public static Optional<DirectoryObject> find(DirectoryObject start, String path) {
        DirectoryObject place = start;
        for (String name : path.split("/")) {
            place = child(place, name);
            if (place == null) {
                return Optional.empty();
            }
        }
        return Optional.of(place);
    }

    /**
     * Returns the container at a path below an object and makes what is missing of it. The model is changed directly,
     * so this is meant for models that are being built; an editor adds {@link #missing} by a command.
     */
    public static DirectoryObject container(DirectoryObject start, String path) {
        DirectoryObject place = start;
        for (String name : path.split("/")) {
            DirectoryObject next = child(place, name);
            if (next == null) {
                next = newContainer(name);
                place.getChildren().add(next);
            }
            place = next;
        }
        return place;
    }

    /**
     * Returns what has to be added for a path of containers to exist: the object to add to, and the container to add,
     * which holds the rest of the path.
     *
     * @return what to add, or nothing if the path exists
     */
    public static Optional<Missing> missing(DirectoryObject start, String path) {
        DirectoryObject place = start;
        String[] names = path.split("/");
        for (int i = 0; i < names.length; i++) {
            DirectoryObject next = child(place, names[i]);
            if (next == null) {
                DirectoryObject top = newContainer(names[i]);
                DirectoryObject last = top;
                for (int k = i + 1; k < names.length; k++) {
                    DirectoryObject below = newContainer(names[k]);
                    last.getChildren().add(below);
                    last = below;
                }
                return Optional.of(new Missing(place, top, last));
            }
            place = next;
        }
        return Optional.empty();
    }

    /**
     * A chain of containers that does not exist yet.
     *
     * @param parent the existing object that the chain belongs below
     * @param top the first container of the chain, in no model yet
     * @param last the last container of the chain, which may be the first
     */
    public record Missing(DirectoryObject parent, DirectoryObject top, DirectoryObject last) {
    }

    /** Returns the container at which new objects of a class are put in a site, as a path of directory names. */
    public static String place(EClass eClass) {
        return Schema.of(eClass).place().orElse(RECIPIENTS);
    }

    private static DirectoryObject newContainer(String name) {
        DirectoryContainer container = ExsiteFactory.eINSTANCE.createDirectoryContainer();
        container.setName(name);
        return container;
    }

    private static DirectoryObject child(DirectoryObject place, String name) {
        for (DirectoryObject child : place.getChildren()) {
            if (name.equalsIgnoreCase(child.getName())) {
                return child;
            }
        }
        return null;
    }

    private static <T> List<T> childrenAt(Site site, String path, Class<T> type) {
        List<T> found = new ArrayList<>();
        find(site, path).ifPresent(container -> container.getChildren().stream()
                .filter(type::isInstance).map(type::cast).forEach(found::add));
        return found;
    }
}
