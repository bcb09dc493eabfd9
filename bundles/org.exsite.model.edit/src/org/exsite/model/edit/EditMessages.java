package org.exsite.model.edit;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
final class EditMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.model.edit.messages");

    private EditMessages() {
    }

    static String get(String key) {
        return TEXTS.getString(key);
    }

    static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
