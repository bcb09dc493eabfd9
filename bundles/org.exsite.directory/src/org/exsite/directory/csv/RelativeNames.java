package org.exsite.directory.csv;

import java.util.Locale;
import java.util.regex.Pattern;

import org.exsite.directory.codec.NameResolver;
import org.exsite.directory.codec.UnresolvedNameException;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.NamePool;

/** Names as import files have them: full, below the site as in {@code Recipients/cn=Sub/cn=Name}, or an alias. */
class RelativeNames implements NameResolver {

    private static final Pattern PART = Pattern.compile("/(?=(?i:cn)=)");
    private static final Pattern PREFIX = Pattern.compile("^(?i:cn)=");

    private final DistinguishedName site;
    /** Made when it is needed first, since many are made to read one name. */
    private NamePool pool;

    RelativeNames(DistinguishedName site) {
        this.site = site;
    }

    /** Returns the site. */
    DistinguishedName site() {
        return site;
    }

    /** Returns the site that a name lies in: its first two parts. */
    static DistinguishedName siteOf(DistinguishedName name) {
        return name.parent() == null || name.parent().parent() == null ? name : siteOf(name.parent());
    }

    /** Tells whether a text is a full name. */
    static boolean isFull(String text) {
        return text.regionMatches(true, 0, "/o=", 0, 3) || text.indexOf('=') > 0 && text.indexOf(',') > 0
                && text.toLowerCase(Locale.ROOT).contains("o=");
    }

    /** Reads the name of a container. */
    DistinguishedName container(String text) {
        return isFull(text) ? DistinguishedName.parse(text) : below(text);
    }

    @Override
    public DistinguishedName resolve(String text) {
        String name = text.strip();
        if (isFull(name)) {
            pool = pool == null ? new NamePool() : pool;
            return pool.name(name);
        } else if (name.isEmpty()) {
            throw new IllegalArgumentException(text);
        } else if (name.indexOf('/') < 0 && name.indexOf('=') < 0) {
            throw new UnresolvedNameException(name);
        }
        return below(name);
    }

    private DistinguishedName below(String text) {
        DistinguishedName name = site;
        for (String part : PART.split(text.startsWith("/") ? text.substring(1) : text)) {
            String value = PREFIX.matcher(part).replaceFirst("");
            if (value.isBlank()) {
                throw new IllegalArgumentException(text);
            }
            name = name.child(value);
        }
        return name;
    }
}
