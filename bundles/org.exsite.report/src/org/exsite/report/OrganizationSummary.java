package org.exsite.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirSyncAgent;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SystemAttendant;
import org.exsite.model.query.Sites;

/**
 * What there is in an organization or a site: how many objects of each class, and the first of each, to begin with.
 *
 * @param places sites and servers
 * @param recipients what people send mail to
 * @param connectors what mail goes through, and what replicates the directory
 */
public record OrganizationSummary(Map<EClass, Kind> places, Map<EClass, Kind> recipients,
        Map<EClass, Kind> connectors) {

    /** The objects of a class. */
    public static final class Kind {

        private final DirectoryObject first;
        private int count;

        Kind(DirectoryObject first) {
            this.first = first;
        }

        /** Returns the first object, in the order of the directory. */
        public DirectoryObject first() {
            return first;
        }

        /** Returns how many there are. */
        public int count() {
            return count;
        }
    }

    public OrganizationSummary {
        places = Collections.unmodifiableMap(places);
        recipients = Collections.unmodifiableMap(recipients);
        connectors = Collections.unmodifiableMap(connectors);
    }

    /** Counts what there is at and below an object, in one walk; the classes come in the order of the directory. */
    public static OrganizationSummary of(DirectoryObject root) {
        return of(root, () -> false);
    }

    /**
     * Counts what there is at and below an object, as long as somebody wants to know it.
     *
     * @throws CancellationException if canceled
     */
    public static OrganizationSummary of(DirectoryObject root, BooleanSupplier canceled) {
        List<Map<EClass, Kind>> parts = List.of(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Sites.objects(root).forEach(object -> {
            if (canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            int part = part(object);
            if (part >= 0) {
                parts.get(part).computeIfAbsent(object.eClass(), kind -> new Kind(object)).count++;
            }
        });
        return new OrganizationSummary(parts.get(0), parts.get(1), parts.get(2));
    }

    /** Returns the number of objects of all classes. */
    public static int total(Map<EClass, Kind> kinds) {
        return kinds.values().stream().mapToInt(Kind::count).sum();
    }

    private static int part(DirectoryObject object) {
        return switch (object) {
            case Site site -> 0;
            case Server server -> 0;
            case SystemAttendant attendant -> -1;
            case DirSyncAgent agent -> -1;
            case Recipient recipient -> 1;
            case Connector connector -> 2;
            case DirectoryReplicationConnector connector -> 2;
            default -> -1;
        };
    }
}
