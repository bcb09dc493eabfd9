package org.exsite.report;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
final class Texts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.report.messages");

    private Texts() {
    }

    static String get(String key) {
        return TEXTS.getString(key);
    }

    /** Returns a text with its placeholders filled; numbers are written without separators of thousands. */
    static String format(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(TEXTS.getString(key), plain);
    }
}
