package org.exsite.routing;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that people read. */
public final class RoutingMessages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.routing.messages");

    private RoutingMessages() {
    }

    /** Returns a text with its placeholders filled. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
