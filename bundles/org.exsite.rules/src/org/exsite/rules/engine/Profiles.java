package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The profiles that are in use, each once. */
final class Profiles {

    private static final Source[] NONE = {};

    private final Map<Profile, Profile> known = new HashMap<>();
    private final List<RuleEntry> entries = new ArrayList<>();
    private final List<Source[]> sources = new ArrayList<>();

    /** Begins the profile of an object whose rules are about to be run. */
    void begin() {
        entries.clear();
        sources.clear();
    }

    /** Begins with what the rules of an object depend on but for one, which is about to be run. */
    void begin(Node node, RuleEntry without) {
        begin();
        Profile before = node.profile;
        for (int i = 0; i < before.entries.length; i++) {
            if (before.entries[i] != without) {
                entries.add(before.entries[i]);
                sources.add(before.sources[i]);
            }
        }
    }

    /** Adds what the outcome of a rule depends on. */
    void add(RuleEntry entry, Collection<Source> some) {
        if (!some.isEmpty()) {
            // Rules are in their order, so that the order in which they were run makes no other profile
            int place = entries.size();
            while (place > 0 && entries.get(place - 1).order > entry.order) {
                place--;
            }
            entries.add(place, entry);
            sources.add(place, some.toArray(NONE));
        }
    }

    /** Gives an object the profile that was put together. */
    void assign(Node node) {
        Profile before = node.profile;
        Profile wanted = entries.isEmpty() ? Profile.EMPTY
                : new Profile(entries.toArray(RuleEntry[]::new), sources.toArray(Source[][]::new));
        if (wanted.equals(before)) {
            return;
        }
        Profile after = wanted == Profile.EMPTY ? wanted : known.get(wanted);
        if (after == null) {
            after = wanted;
            known.put(after, after);
            after.listen(true);
        }
        leave(node);
        node.profile = after;
        if (after != Profile.EMPTY) {
            after.join(node);
        }
    }

    /** Takes the profile of an object away. */
    void leave(Node node) {
        Profile profile = node.profile;
        if (profile != Profile.EMPTY) {
            profile.leave(node);
            if (profile.isUnused()) {
                known.remove(profile);
                profile.listen(false);
            }
            node.profile = Profile.EMPTY;
        }
    }
}
