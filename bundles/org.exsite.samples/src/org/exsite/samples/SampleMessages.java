package org.exsite.samples;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
public final class SampleMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.samples.messages");

    private SampleMessages() {
    }

    /** Returns a text with its placeholders filled. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
