package org.exsite.routing.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.exsite.model.naming.DistinguishedName;

/**
 * Which sites know each other's connectors. A routing calculation reads the directory, and of another site the
 * directory holds what was replicated: not more than the page Connected Sites says of one that is not (Q170274,
 * Q182128).
 */
public enum Replication {

    /**
     * What the directory replication connectors say, if there are any. Without any, all sites count as replicated: they
     * would not be in one directory otherwise, and an export may lack those connectors.
     */
    AUTOMATIC,
    /** What the directory replication connectors say, even if there are none. */
    CONFIGURED,
    /** All sites are replicated. */
    COMPLETE;

    /** Returns a number for each site; sites with the same number are replicated. */
    int[] groups(List<SiteNode> sites, Map<DistinguishedName, Integer> positions) {
        int[] group = new int[sites.size()];
        boolean configured = sites.stream().anyMatch(site -> !site.replicatesWith().isEmpty());
        if (this == COMPLETE || this == AUTOMATIC && !configured) {
            return group;
        }
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < group.length; i++) {
            for (DistinguishedName remote : sites.get(i).replicatesWith()) {
                Integer other = positions.get(remote);
                if (other != null) {
                    join(group, i, other);
                }
            }
        }
        return Arrays.stream(group).map(i -> root(group, i)).toArray();
    }

    private static void join(int[] group, int a, int b) {
        int first = root(group, a);
        int second = root(group, b);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            root = group[root];
        }
        return root;
    }
}
