package org.exsite.directory.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.exsite.directory.AttributeMerge;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.change.Attributes;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;

/** Merges what two sides did to the attributes of one object. */
final class AttributeMerging {

    private AttributeMerging() {
    }

    /** Merges changes from the same old values. */
    static List<AttributeMerge> of(List<FeatureChange> mine, List<FeatureChange> theirs) {
        Map<String, FeatureChange> newer = byName(theirs);
        List<AttributeMerge> merges = new ArrayList<>();
        for (FeatureChange change : mine) {
            FeatureChange other = newer.remove(key(change));
            merges.add(other == null
                    ? new AttributeMerge(change, unchanged(change), MergeOutcome.KEPT, change.after())
                    : both(change, other));
        }
        newer.values().forEach(change -> merges.add(
                new AttributeMerge(unchanged(change), change, MergeOutcome.TAKEN, change.after())));
        return merges;
    }

    private static AttributeMerge both(FeatureChange mine, FeatureChange theirs) {
        if (Attributes.same(mine.after(), theirs.after())) {
            return new AttributeMerge(mine, theirs, MergeOutcome.SAME, mine.after());
        } else if (mine.isMany() && !isContradiction(mine, theirs)) {
            List<Object> merged = theirs.applyTo(mine.after()).orElseThrow();
            if (!hasTwoPrimaries(merged)) {
                return new AttributeMerge(mine, theirs, MergeOutcome.COMBINED, merged);
            }
        }
        return new AttributeMerge(mine, theirs, MergeOutcome.CONFLICT, mine.after());
    }

    /**
     * A value that both took away was perhaps replaced by each of them with another one. For a list of names that is no
     * contradiction; structured values and addresses are replaced where one looks at them as changed.
     */
    private static boolean isContradiction(FeatureChange mine, FeatureChange theirs) {
        List<Object> removed = mine.removed();
        boolean common = Attributes.minus(removed, theirs.removed()).size() < removed.size();
        if (!common || Attributes.same(mine.added(), theirs.added())) {
            return false;
        }
        Object value = removed.getFirst();
        boolean structured = mine.feature().filter(EReference.class::isInstance).isPresent()
                || value instanceof ProxyAddress;
        return structured || !(value instanceof DistinguishedName) && !mine.added().isEmpty()
                && !theirs.added().isEmpty();
    }

    /** A recipient has one primary address of each type. */
    private static boolean hasTwoPrimaries(List<Object> values) {
        Set<String> types = new HashSet<>();
        return values.stream().anyMatch(value -> value instanceof ProxyAddress address && address.isPrimary()
                && !types.add(address.type().toUpperCase(Locale.ROOT)));
    }

    private static Map<String, FeatureChange> byName(List<FeatureChange> changes) {
        Map<String, FeatureChange> byName = new LinkedHashMap<>();
        changes.forEach(change -> byName.put(key(change), change));
        return byName;
    }

    /** The name of a raw attribute has no case of its own and may be that of a feature. */
    private static String key(FeatureChange change) {
        return change.feature().isPresent() ? change.name() : ' ' + change.name().toLowerCase(Locale.ROOT);
    }

    private static FeatureChange unchanged(FeatureChange change) {
        return new FeatureChange(change.name(), change.feature(), change.before(), change.before());
    }
}
