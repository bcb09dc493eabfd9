package org.exsite.directory.codec;

import org.exsite.model.naming.DistinguishedName;

/** Turns the text of a reference into the distinguished name that it stands for. */
@FunctionalInterface
public interface NameResolver {

    /** Reads full distinguished names only. */
    NameResolver ABSOLUTE = DistinguishedName::parse;

    /**
     * Reads a name.
     *
     * @throws UnresolvedNameException if the text is the alias of a recipient that may not be known yet
     * @throws IllegalArgumentException if the text is no name
     */
    DistinguishedName resolve(String text);
}
