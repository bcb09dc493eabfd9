package org.exsite.directory.ldif;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

import org.exsite.model.naming.NamePool;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.util.Base64;

/**
 * Reads the records that nearly all are: a name and attributes, nothing else. The library takes longer to read an entry
 * than it takes to make an object of it, since it keeps a map of attributes by folded names and compares all values of
 * each. Whatever looks unusual is left to the library, which also says what is wrong with it.
 */
final class PlainEntries {

    private static final String DN = "dn: ";
    /** A power of two. */
    private static final int NAMES = 1 << 10;
    /** Longer texts are seldom equal to others. */
    private static final int SHARED = 40;

    /** The names of attributes that were seen lately, so that each spelling is one text. */
    private final String[] names = new String[NAMES];
    /** The text that each of these attributes had last. */
    private final String[] last = new String[NAMES];
    private final NamePool pool = new NamePool();
    private List<String> lines;
    private int next;
    private boolean grouped;

    /**
     * Reads the lines of a record.
     *
     * @return the entry, or {@code null} if the record is to be read by the library
     */
    LdifEntry read(List<String> record) {
        lines = record;
        next = 0;
        grouped = true;
        String first = unfolded();
        String dn = first.startsWith(DN) ? first.substring(start(first, DN.length())) : "";
        if (dn.isEmpty() || dn.endsWith(" ")) {
            return null;
        }
        List<LdifAttribute> attributes = new ArrayList<>(24);
        LdifAttribute attribute = null;
        while (next < lines.size()) {
            String line = unfolded();
            int colon = line.indexOf(':');
            if (attribute == null || !isNamed(attribute, line, colon)) {
                attribute = attribute(attributes, line, colon);
            }
            if (attribute == null || !add(attribute, line, colon)) {
                return null;
            }
        }
        return attributes.isEmpty() ? null : new LdifEntry(dn, attributes);
    }

    /** Tells whether the lines of each attribute of the last entry stood together. */
    boolean isGrouped() {
        return grouped;
    }

    private String unfolded() {
        String line = lines.get(next++);
        if (next == lines.size() || !lines.get(next).startsWith(" ")) {
            return line;
        }
        StringBuilder whole = new StringBuilder(line);
        while (next < lines.size() && lines.get(next).startsWith(" ")) {
            whole.append(lines.get(next), 1, lines.get(next++).length());
        }
        return whole.toString();
    }

    private static boolean isNamed(LdifAttribute attribute, String line, int colon) {
        String name = attribute.name();
        return name.length() == colon && line.regionMatches(true, 0, name, 0, colon);
    }

    private LdifAttribute attribute(List<LdifAttribute> attributes, String line, int colon) {
        for (int i = 0; i < attributes.size(); i++) {
            if (isNamed(attributes.get(i), line, colon)) {
                grouped = false;
                return attributes.get(i);
            }
        }
        String name = colon <= 0 ? null : name(line, colon);
        if (name == null) {
            return null;
        }
        attributes.add(LdifAttribute.of(name));
        return attributes.getLast();
    }

    /** Returns the name before a colon, or {@code null} if it is unusual or makes the record one of a change. */
    private String name(String line, int colon) {
        int slot = slot(line, colon);
        String known = names[slot];
        if (known != null && known.length() == colon && line.startsWith(known)) {
            return known;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (c >= 0x80 || !Character.isLetterOrDigit(c) && c != '-' && c != ';') {
                return null;
            }
        }
        String name = line.substring(0, colon);
        if (name.equalsIgnoreCase("changetype") || name.equalsIgnoreCase("control")) {
            return null;
        }
        names[slot] = name;
        return name;
    }

    /** Adds the value behind a colon. Returns whether it can be read here. */
    private boolean add(LdifAttribute attribute, String line, int colon) {
        int start = start(line, colon + 1);
        char first = colon + 1 < line.length() ? line.charAt(colon + 1) : ' ';
        if (first == ':') {
            try {
                attribute.add(new ASN1OctetString(Base64.decode(line.substring(start(line, colon + 2)))));
                return true;
            } catch (ParseException e) {
                return false;
            }
        }
        attribute.texts().add(text(line, start, slot(line, colon)));
        return first != '<';
    }

    /** Lines are text, or they have a problem and do not come here; many have what the record before has. */
    private String text(String line, int start, int slot) {
        String before = last[slot];
        if (before != null && before.length() == line.length() - start && line.endsWith(before)) {
            return before;
        }
        String text = line.substring(start);
        last[slot] = text.length() <= SHARED ? pool.text(text, slot) : text;
        return last[slot];
    }

    private static int slot(String line, int colon) {
        return colon * 31 * 31 + line.charAt(0) * 31 + line.charAt(colon - 1) & NAMES - 1;
    }

    private static int start(String line, int from) {
        int start = from;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return start;
    }
}
