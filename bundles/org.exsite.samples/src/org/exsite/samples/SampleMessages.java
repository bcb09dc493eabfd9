package org.exsite.samples;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
final class SampleMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.samples.messages");

    private SampleMessages() {
    }

    static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
