package org.exsite.model.edit.find;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts about what may be entered for addresses. */
final class HintTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.model.edit.find.hints");

    private HintTexts() {
    }

    static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }

    static Optional<String> find(String key) {
        return TEXTS.containsKey(key) ? Optional.of(TEXTS.getString(key)) : Optional.empty();
    }
}
