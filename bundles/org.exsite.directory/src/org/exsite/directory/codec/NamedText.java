package org.exsite.directory.codec;

/**
 * The text of one value and the name that it stands under.
 *
 * @param name the LDAP name or column header
 * @param text the text
 */
public record NamedText(String name, String text) {
}
