package org.exsite.rules.exchange.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;

/** The texts of the rules and their fixes. */
public final class RuleTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.rules.exchange.rules");

    private RuleTexts() {
    }

    /**
     * Describes a rule that applies to every version.
     *
     * @param articles the articles that it stands for, the principal one first
     */
    public static RuleDescriptor describe(String id, Severity severity, String... articles) {
        return new RuleDescriptor(id, List.of(articles), severity, List.of(), TEXTS);
    }

    /** Returns a text with its placeholders filled. */
    public static String format(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
