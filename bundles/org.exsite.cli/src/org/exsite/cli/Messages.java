package org.exsite.cli;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of the command line that people read. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.cli.messages");

    private Messages() {
    }

    /**
     * Returns a text with its placeholders filled. Numbers are written plainly, without separators of thousands, so
     * that a line number can be searched for.
     */
    public static String format(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(TEXTS.getString(key), plain);
    }

    /** Returns the text with the given key for one or for several, whichever the count asks for. */
    public static String count(String key, int count) {
        return format(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** Returns the descriptions of commands and options. */
    static ResourceBundle usage() {
        return ResourceBundle.getBundle("org.exsite.cli.usage");
    }
}
