package org.exsite.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.exsite.cli.io.Failure;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleSet;
import org.exsite.rules.exchange.ExchangeRules;

/** The rules as a command line names them. */
final class Catalogue {

    private static final Pattern ARTICLE = Pattern.compile("[Qq]?(\\d{6})");

    private Catalogue() {
    }

    /** Returns every rule. */
    static RuleSet all() {
        return ExchangeRules.catalogue();
    }

    /**
     * Returns the rules that have one of the ids or stand for one of the articles.
     *
     * @param words rule ids and article numbers such as {@code Q300535}, or {@code null} for every rule
     * @throws Failure if a word names no rule
     */
    static RuleSet select(List<String> words) {
        RuleSet all = all();
        if (words == null) {
            return all;
        }
        List<String> names = new ArrayList<>();
        for (String word : words) {
            String name = name(word);
            if (all.select(List.of(name)).rules().isEmpty()) {
                throw Failure.usage("rules.unknown", word);
            }
            names.add(name);
        }
        return all.select(names);
    }

    /**
     * Returns the one rule that a word names.
     *
     * @throws Failure if it names none or several
     */
    static Rule single(String word) {
        List<Rule> rules = select(List.of(word)).rules();
        if (rules.size() > 1) {
            throw Failure.usage("rules.several", word, String.join(", ", rules.stream().map(Rule::id).toList()));
        }
        return rules.getFirst();
    }

    private static String name(String word) {
        String stripped = word.strip();
        var article = ARTICLE.matcher(stripped);
        return article.matches() ? "Q" + article.group(1) : stripped.toLowerCase(Locale.ROOT);
    }
}
