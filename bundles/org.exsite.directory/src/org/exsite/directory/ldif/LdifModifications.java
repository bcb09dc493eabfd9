package org.exsite.directory.ldif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The modifications of one object. A value that leaves one attribute and comes into another, or comes back in another
 * spelling, must be gone in a record of its own before it is written elsewhere, and values that were replaced can be
 * written as others only after that: up to three records (Q303028).
 */
final class LdifModifications {

    /** One modification of one attribute. */
    record Step(String kind, String attribute, List<String> values) {

        void write(LdifText text) throws IOException {
            text.plain(kind + ": " + attribute);
            for (String value : values) {
                text.line(attribute, value);
            }
            text.plain("-");
        }
    }

    private final List<Step> deletes = new ArrayList<>();
    private final List<Step> replaces = new ArrayList<>();
    private final List<Step> adds = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> added = new HashSet<>();

    /**
     * Takes note of the old and the new values of an attribute.
     *
     * @param addresses whether the values are e-mail addresses, which may stand in one place of an object only
     */
    void change(String attribute, List<String> old, List<String> now, boolean addresses) {
        List<String> gone = minus(old, now);
        List<String> come = minus(now, old);
        if (addresses) {
            gone.forEach(value -> removed.add(key(value)));
            come.forEach(value -> added.add(key(value)));
        }
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        if (now.isEmpty()) {
            deletes.add(new Step("delete", attribute, gone));
        } else if (old.isEmpty()) {
            adds.add(new Step("add", attribute, come));
        } else if (old.size() == 1 && now.size() == 1) {
            replaces.add(new Step("replace", attribute, now));
        } else {
            if (!gone.isEmpty()) {
                deletes.add(new Step("delete", attribute, gone));
            }
            if (!come.isEmpty()) {
                adds.add(new Step("add", attribute, come));
            }
        }
    }

    /** Returns the modifications, one list for each record. */
    List<List<Step>> records() {
        List<List<Step>> records = new ArrayList<>();
        if (added.stream().anyMatch(removed::contains)) {
            records.add(deletes);
            records.add(replaces);
            records.add(adds);
        } else {
            List<Step> all = new ArrayList<>(deletes);
            all.addAll(replaces);
            all.addAll(adds);
            records.add(all);
        }
        records.removeIf(List::isEmpty);
        return records;
    }

    private static List<String> minus(List<String> values, List<String> others) {
        List<String> rest = new ArrayList<>(others);
        return values.stream().filter(value -> !rest.remove(value)).toList();
    }

    /** An address is the same whether it stands with its type or under a name that tells the type. */
    private static String key(String value) {
        return value.substring(value.indexOf('$') + 1).toLowerCase(Locale.ROOT);
    }
}
