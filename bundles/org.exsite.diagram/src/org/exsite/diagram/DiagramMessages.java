package org.exsite.diagram;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
public final class DiagramMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.diagram.messages");

    private DiagramMessages() {
    }

    /** Returns a text with its arguments filled in. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }

    /**
     * Returns a text without arguments.
     *
     * @throws MissingResourceException if there is no such text
     */
    public static String get(String key) {
        return TEXTS.getString(key);
    }

    /** Returns a text without arguments, or another if there is none. */
    static String get(String key, String otherwise) {
        return TEXTS.containsKey(key) ? TEXTS.getString(key) : otherwise;
    }
}
