package org.exsite.model.address;

import java.util.Locale;
import java.util.Objects;

/**
 * A template of the site addressing, {@code TYPE:template}, from which the addresses of recipients are generated
 * (grammar of SMTP templates: Q153270). Immutable; the text is kept as it was read.
 */
public record AddressTemplate(String text) {

    public AddressTemplate {
        Objects.requireNonNull(text, "text");
    }

    /** Returns the template with this text. */
    public static AddressTemplate of(String text) {
        return new AddressTemplate(text);
    }

    /** Returns the type in upper case, or an empty text. */
    public String type() {
        return text.substring(0, Math.max(0, text.indexOf(':'))).toUpperCase(Locale.ROOT);
    }

    /** Returns what follows the type. */
    public String pattern() {
        return text.substring(text.indexOf(':') + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
