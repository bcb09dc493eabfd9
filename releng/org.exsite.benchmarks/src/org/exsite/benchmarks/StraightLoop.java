package org.exsite.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;

/** The six rules as somebody would write them who needs no engine: two loops over the objects and sorted hash codes. */
final class StraightLoop {

    private int[] names = new int[1024];
    private int nameCount;
    private int[] addresses = new int[4096];
    private int addressCount;

    /** Returns the number of faults. */
    int run(Organization organization) {
        collect(organization);
        Arrays.sort(names, 0, nameCount);
        int[] sorted = Arrays.copyOf(addresses, addressCount);
        Arrays.sort(sorted);
        Set<Integer> twice = new HashSet<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                twice.add(sorted[i]);
            }
        }
        Map<String, Integer> shared = new HashMap<>();
        int faults = check(organization, null, twice, shared);
        return faults + shared.values().stream().filter(count -> count > 1).mapToInt(count -> count).sum();
    }

    private void collect(DirectoryObject object) {
        names = add(names, nameCount++, DistinguishedNames.hash(object));
        if (object instanceof Recipient recipient) {
            for (ProxyAddress address : recipient.getProxyAddresses()) {
                addresses = add(addresses, addressCount++, address.keyHash());
            }
        }
        for (DirectoryObject child : object.getChildren()) {
            collect(child);
        }
    }

    private int check(DirectoryObject object, Site around, Set<Integer> twice, Map<String, Integer> shared) {
        Site site = object instanceof Site itself ? itself : around;
        int faults = 0;
        if (object instanceof Recipient recipient) {
            faults += SixRules.lacksX400(recipient) ? 1 : 0;
            faults += SixRules.isUnfit(recipient.getAlias()) ? 1 : 0;
            for (ProxyAddress address : recipient.getProxyAddresses()) {
                faults += SixRules.isMalformed(address) ? 1 : 0;
                if (!twice.isEmpty() && twice.contains(address.keyHash())) {
                    shared.merge(address.key(), 1, Integer::sum);
                }
            }
            if (recipient instanceof Mailbox mailbox && SixRules.isElsewhere(mailbox.getHomeMDB(), site)) {
                faults++;
            }
            if (recipient instanceof DistributionList list) {
                for (DistinguishedName member : list.getMembers()) {
                    faults += Arrays.binarySearch(names, 0, nameCount, member.hashCode()) < 0 ? 1 : 0;
                }
            }
        }
        for (EObject child : object.getChildren()) {
            faults += check((DirectoryObject) child, site, twice, shared);
        }
        return faults;
    }

    private static int[] add(int[] array, int count, int value) {
        int[] room = count < array.length ? array : Arrays.copyOf(array, count * 2);
        room[count] = value;
        return room;
    }
}
