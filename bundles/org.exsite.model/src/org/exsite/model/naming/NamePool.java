package org.exsite.model.naming;

import java.util.HashMap;
import java.util.Map;

/**
 * Shares equal values while one file is read: most objects of a server name the same store and the same agent, and all
 * names in a container have the same parents. What is kept is bounded, whatever the file holds.
 */
public final class NamePool {

    private static final int WHOLE = 1 << 12;
    private static final int PARENTS = 1 << 16;
    /** A power of two. */
    private static final int KINDS = 1 << 8;
    /** After so many texts of a kind it is known whether there are few different ones. */
    private static final int TRIES = 4_096;

    private final Map<String, DistinguishedName> parents = new HashMap<>();
    private final String[] wholeTexts = new String[WHOLE];
    private final DistinguishedName[] wholeNames = new DistinguishedName[WHOLE];
    private final String[] texts = new String[WHOLE];
    private final int[] tries = new int[KINDS];
    private final int[] hits = new int[KINDS];

    /** Returns the one instance of a text that was seen lately, or the text itself. */
    public String text(String text) {
        int slot = slot(text);
        if (text.equals(texts[slot])) {
            return texts[slot];
        }
        texts[slot] = text;
        return text;
    }

    /**
     * Returns the one instance of a text that was seen lately, or the text itself. Titles are the same again and again;
     * telephone numbers never are, so that looking for them is given up.
     *
     * @param kind a number of what the text is: of a column or an attribute
     */
    public String text(String text, int kind) {
        int at = kind & KINDS - 1;
        if (tries[at] == TRIES) {
            if (hits[at] < TRIES / 8) {
                // an alias is often the same as the name before it
                texts[slot(text)] = text;
                return text;
            }
            tries[at] = 0;
            hits[at] = 0;
        }
        tries[at]++;
        String known = text(text);
        if (known != text) {
            hits[at]++;
        }
        return known;
    }

    /**
     * Returns the name that a text stands for.
     *
     * @throws IllegalArgumentException if it is none
     */
    public DistinguishedName name(String text) {
        int slot = slot(text);
        if (!text.equals(wholeTexts[slot])) {
            wholeNames[slot] = read(text);
            wholeTexts[slot] = text;
        }
        return wholeNames[slot];
    }

    private DistinguishedName read(String text) {
        int last = text.lastIndexOf("/cn=");
        int value = last + "/cn=".length();
        if (last <= 0 || text.charAt(0) != '/' || text.indexOf('/', value) >= 0 || text.indexOf('\\') >= 0
                || value == text.length() || text.charAt(text.length() - 1) <= ' ') {
            return DistinguishedName.parse(text);
        }
        if (parents.size() >= PARENTS) {
            parents.clear();
        }
        String start = text.substring(0, last);
        DistinguishedName parent = parents.get(start);
        if (parent == null) {
            parent = read(start);
            parents.put(start, parent);
        }
        return parent.child("cn", text.substring(value));
    }

    private static int slot(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash >>> 32 - 12;
    }
}
