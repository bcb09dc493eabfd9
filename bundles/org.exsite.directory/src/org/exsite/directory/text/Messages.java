package org.exsite.directory.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.directory.messages");

    private Messages() {
    }

    /** Tells whether there is a text. */
    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    /** Returns a text with its placeholders filled. Numbers that are no counts are passed as text. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
