package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules for each object depend on. Most of it they have in common with thousands of others, mailboxes in one
 * container with the same server, and that is kept once, in a {@link Profile}. What few others depend on, such as the
 * members of a list, is a {@link Reading} of the object's own: within the profile it would make one for every object.
 */
final class Profiles {

    /** How many readers a source has that an object shares with others. */
    private static final int MANY = 8;
    private static final Reading[] NONE = {};

    private final Map<Profile, Profile> known = new HashMap<>();
    private final List<RuleEntry> entries = new ArrayList<>();
    private final List<Source[]> sources = new ArrayList<>();
    private final List<Reading> own = new ArrayList<>();
    private final List<Source> few = new ArrayList<>();
    private final List<Source> many = new ArrayList<>();
    private Node node;

    /** Begins anew for an object all of whose rules are about to be run. */
    void begin(Node next) {
        node = next;
        entries.clear();
        sources.clear();
        own.clear();
    }

    /** Begins with what the rules of an object depend on but for one, which is about to be run. */
    void begin(Node next, RuleEntry without) {
        begin(next);
        Profile before = node.profile;
        for (int i = 0; i < before.entries.length; i++) {
            if (before.entries[i] != without) {
                entries.add(before.entries[i]);
                sources.add(before.sources[i]);
            }
        }
        for (Reading reading : readings(node)) {
            if (reading.entry != without) {
                own.add(reading);
            }
        }
    }

    /** Adds what the outcome of a rule depends on. */
    void add(RuleEntry entry, Collection<Source> some) {
        few.clear();
        many.clear();
        for (Source source : some) {
            (source.readers() < MANY ? few : many).add(source);
        }
        if (!few.isEmpty()) {
            own.add(reading(entry, few.toArray(Source[]::new)));
        }
        if (many.isEmpty()) {
            return;
        }
        // Rules are in their order, so that the order in which they were run makes no other profile
        int place = entries.size();
        while (place > 0 && entries.get(place - 1).order > entry.order) {
            place--;
        }
        entries.add(place, entry);
        sources.add(place, many.toArray(Source[]::new));
    }

    /** Gives the object what was put together. */
    void assign() {
        Profile before = node.profile;
        Profile wanted = entries.isEmpty() ? Profile.EMPTY
                : new Profile(entries.toArray(RuleEntry[]::new), sources.toArray(Source[][]::new));
        if (!wanted.equals(before)) {
            Profile after = wanted == Profile.EMPTY ? wanted : known.computeIfAbsent(wanted, Profiles::listening);
            leaveProfile(node);
            node.profile = after;
            if (after != Profile.EMPTY) {
                after.join(node);
            }
        }
        Reading[] readings = readings(node);
        for (Reading reading : readings) {
            if (!own.contains(reading)) {
                reading.listen(false);
            }
        }
        node.readings = own.isEmpty() ? null : own.toArray(NONE);
    }

    /** Takes away what an object has. */
    void leave(Node gone) {
        leaveProfile(gone);
        for (Reading reading : readings(gone)) {
            reading.listen(false);
        }
        gone.readings = null;
    }

    /** Returns the reading that the object has already, or a new one. */
    private Reading reading(RuleEntry entry, Source[] some) {
        for (Reading reading : readings(node)) {
            if (reading.isSame(entry, some)) {
                return reading;
            }
        }
        Reading made = new Reading(node, entry, some);
        made.listen(true);
        return made;
    }

    private void leaveProfile(Node member) {
        Profile profile = member.profile;
        if (profile != Profile.EMPTY) {
            profile.leave(member);
            if (profile.isUnused()) {
                known.remove(profile);
                profile.listen(false);
            }
            member.profile = Profile.EMPTY;
        }
    }

    private static Profile listening(Profile profile) {
        profile.listen(true);
        return profile;
    }

    private static Reading[] readings(Node node) {
        return node.readings == null ? NONE : node.readings;
    }
}
