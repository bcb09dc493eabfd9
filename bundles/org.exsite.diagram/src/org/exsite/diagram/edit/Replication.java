package org.exsite.diagram.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** Which directories reach which. */
final class Replication {

    private Replication() {
    }

    /** Returns the connectors that replicate the directory of a site. */
    static List<DirectoryReplicationConnector> connectors(Site site) {
        return Sites.find(site, Sites.CONFIGURATION).stream().flatMap(all -> all.getChildren().stream())
                .flatMap(container -> container.getChildren().stream())
                .filter(DirectoryReplicationConnector.class::isInstance)
                .map(DirectoryReplicationConnector.class::cast).toList();
    }

    /**
     * Tells whether the directory of one site reaches another one in whatever number of steps, without the connectors
     * directly between the two and without one that is about to lead elsewhere. Then another connector would close a
     * circle, which must not be (Q262433).
     *
     * @param but a connector that does not count, or {@code null}
     */
    static boolean reaches(Site from, Site to, DirectoryObject but) {
        Organization organization = (Organization) EcoreUtil.getRootContainer(from);
        DistinguishedName start = DistinguishedNames.of(from);
        DistinguishedName wanted = DistinguishedNames.of(to);
        Set<DistinguishedName> seen = new HashSet<>(Set.of(start));
        Deque<DistinguishedName> next = new ArrayDeque<>(seen);
        List<Site> sites = Sites.sites(organization);
        while (!next.isEmpty()) {
            DistinguishedName here = next.removeFirst();
            for (Site site : sites) {
                DistinguishedName name = DistinguishedNames.of(site);
                for (DirectoryReplicationConnector connector : connectors(site)) {
                    DistinguishedName remote = connector.getRemoteSite();
                    boolean direct = Set.of(start, wanted).equals(Set.copyOf(List.of(name, remote == null ? name : remote)));
                    if (connector != but && remote != null && !direct && (name.equals(here) || remote.equals(here))) {
                        DistinguishedName other = name.equals(here) ? remote : name;
                        if (other.equals(wanted)) {
                            return true;
                        } else if (seen.add(other)) {
                            next.add(other);
                        }
                    }
                }
            }
        }
        return false;
    }
}
