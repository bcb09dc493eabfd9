package org.exsite.directory.ldif;

import java.util.HashMap;
import java.util.Map;

import org.exsite.directory.codec.NameResolver;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.NamePool;

/** Reads distinguished names and shares those that come again and again, such as those of containers and servers. */
final class SharedNames implements NameResolver {

    private static final int MAX_NAMES = 10_000;

    /** Longer texts are seldom equal to others. */
    private static final int SHARED = 40;

    private final Map<String, DistinguishedName> names = new HashMap<>();
    private final NamePool pool = new NamePool();
    private String lastContainer;
    private DistinguishedName lastContainerName;

    /** Returns the one instance of a short text that was seen lately, or the text itself. */
    String text(String text) {
        return text.length() <= SHARED ? pool.text(text) : text;
    }

    @Override
    public DistinguishedName resolve(String text) {
        DistinguishedName name = names.get(text);
        if (name == null) {
            name = DistinguishedName.parse(text);
            if (names.size() >= MAX_NAMES) {
                names.clear();
            }
            names.put(text, name);
        }
        return name;
    }

    /** Reads the name of an entry, which comes once, sharing that of its container. */
    DistinguishedName ofEntry(String text) {
        int comma = text.indexOf(',');
        int equals = text.indexOf('=');
        boolean plain = comma > 0 && equals > 0 && equals < comma - 1 && text.indexOf('\\') < 0
                && text.indexOf('"') < 0 && text.indexOf(';') < 0 && text.charAt(0) != '/';
        if (!plain) {
            return DistinguishedName.parse(text);
        }
        String value = text.substring(equals + 1, comma).strip();
        String attribute = text.substring(0, equals).strip();
        boolean usual = !value.isEmpty() && (attribute.equals("cn") || attribute.chars().allMatch(Character::isLetter));
        return usual ? container(text, comma + 1).child(pool.text(attribute), text(value))
                : DistinguishedName.parse(text);
    }

    /** Most entries of a file lie where the one before does. */
    private DistinguishedName container(String text, int from) {
        if (lastContainer == null || text.length() - from != lastContainer.length() || !text.endsWith(lastContainer)) {
            String container = text.substring(from);
            lastContainerName = resolve(container.strip());
            lastContainer = container;
        }
        return lastContainerName;
    }
}
