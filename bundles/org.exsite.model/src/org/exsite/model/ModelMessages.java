package org.exsite.model;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
public final class ModelMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.model.messages");

    private ModelMessages() {
    }

    /** Returns a text with its placeholders filled. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
