package org.exsite.directory.ldap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.directory.PushConflict;
import org.exsite.directory.text.Messages;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;

/**
 * What a record of modifications says itself of the values that it was made for, when nothing else is known: values to
 * be deleted must be there, values to be added must not. A replacement does not say what it replaces, so it is only
 * made where there is nothing to overwrite.
 */
final class OwnWords implements Expectation {

    private enum Verdict {
        READY, DONE, OTHER
    }

    private final List<Modification> modifications;

    OwnWords(Modification[] modifications) {
        this.modifications = List.of(modifications);
    }

    @Override
    public Set<String> attributes() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        modifications.forEach(modification -> names.add(modification.getAttributeName()));
        return names;
    }

    @Override
    public Check check(Entry found) {
        if (found == null) {
            return Check.conflict(Messages.format("ldap.absent"));
        }
        int done = 0;
        List<PushConflict> conflicts = new ArrayList<>();
        for (Modification modification : modifications) {
            Verdict verdict = verdict(modification, found);
            done += verdict == Verdict.DONE ? 1 : 0;
            if (verdict != Verdict.READY) {
                conflicts.add(conflict(modification, found));
            }
        }
        return done == modifications.size() ? Check.next(1) : conflicts.isEmpty() ? Check.next(0)
                : Check.conflict(conflicts);
    }

    private static Verdict verdict(Modification modification, Entry found) {
        Attribute present = found.getAttribute(modification.getAttributeName());
        List<String> values = Arrays.asList(modification.getValues());
        long there = values.stream().filter(value -> present != null && present.hasValue(value)).count();
        boolean all = there == values.size();
        if (modification.getModificationType() == ModificationType.ADD) {
            return there == 0 ? Verdict.READY : all ? Verdict.DONE : Verdict.OTHER;
        } else if (modification.getModificationType() == ModificationType.DELETE && !values.isEmpty()) {
            return all ? Verdict.READY : there == 0 ? Verdict.DONE : Verdict.OTHER;
        }
        boolean same = all && (present == null ? 0 : present.size()) == values.size();
        return same ? Verdict.DONE : present == null ? Verdict.READY : Verdict.OTHER;
    }

    private static PushConflict conflict(Modification modification, Entry found) {
        String[] present = found.getAttributeValues(modification.getAttributeName());
        List<String> values = List.of(modification.getValues());
        boolean removes = modification.getModificationType() == ModificationType.DELETE && !values.isEmpty();
        boolean adds = modification.getModificationType() == ModificationType.ADD;
        return new PushConflict(modification.getAttributeName(),
                removes ? Optional.of(values) : adds ? Optional.of(List.of()) : Optional.empty(),
                present == null ? List.of() : List.of(present));
    }
}
