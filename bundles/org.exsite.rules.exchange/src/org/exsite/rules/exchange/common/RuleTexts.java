package org.exsite.rules.exchange.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;

/** The texts of one group of rules and their fixes: {@code rules.properties} in the package of the group. */
public final class RuleTexts {

    private static final Map<String, RuleTexts> GROUPS = new ConcurrentHashMap<>();

    private final ResourceBundle texts;

    private RuleTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Returns the texts of the group that a class belongs to. */
    public static RuleTexts of(Class<?> member) {
        return GROUPS.computeIfAbsent(member.getPackageName(), group -> new RuleTexts(
                ResourceBundle.getBundle(group + ".rules", Locale.getDefault(), member.getClassLoader())));
    }

    /**
     * Describes a rule that applies to every version.
     *
     * @param articles the articles that it stands for, the principal one first
     */
    public RuleDescriptor describe(String id, Severity severity, String... articles) {
        return new RuleDescriptor(id, List.of(articles), severity, List.of(), texts);
    }

    /** Returns a text with its placeholders filled. */
    public String format(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key), arguments);
    }
}
