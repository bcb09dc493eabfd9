package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

/**
 * A rule about a fault of early versions, or one that a service pack corrected, says so, or there is a reason why it
 * holds for later ones as well.
 */
class ArticleVersionsTest {

    private static final String LAST = "5.5";

    private final Map<String, Set<String>> articles = new TreeMap<>();
    private final Map<String, String> corrections = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();

    ArticleVersionsTest() throws IOException {
        lines("article-versions.txt").forEach(line -> {
            List<String> words = List.of(line.split(" "));
            articles.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
        });
        lines("articles-corrected.txt").forEach(line -> corrections.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        lines("versions-not-limited.txt").forEach(line -> reasons.put(line.split(": ")[0], line.split(": ")[1]));
    }

    @Test
    void aRuleWhoseArticlesKnowNoLaterVersionOrACorrectionIsLimitedOrHasAReason() {
        Set<String> unlimited = ids(rule -> rule.descriptor().versions().isEmpty()
                && (!versions(rule).isEmpty() && !versions(rule).contains(LAST) || !corrections(rule).isEmpty()));
        assertEquals(unlimited, reasons.keySet());
    }

    @Test
    void aRuleIsLimitedToVersionsThatItsArticlesAreAbout() {
        assertEquals(Set.of(), ids(rule -> !rule.descriptor().versions().isEmpty()
                && versions(rule).stream().noneMatch(version -> isWithin(version, rule.descriptor().versions()))));
    }

    @Test
    void aRuleThatIsLimitedToEarlierVersionsStandsForNoArticleOfOneVersionAlone() {
        assertEquals(Set.of(), ids(rule -> rule.descriptor().versions().stream().anyMatch(text -> text.equals("<" + LAST))
                && rule.descriptor().references().stream().anyMatch(article -> Set.of(LAST).equals(articles.get(article)))));
    }

    @Test
    void aRuleThatIsLimitedKnowsTheServicePackThatItsArticlesName() {
        assertEquals(Set.of(), ids(rule -> !rule.descriptor().versions().isEmpty() && !corrections(rule).isEmpty()
                && rule.descriptor().versions().stream().noneMatch(limit -> corrections(rule).contains(limit))));
    }

    @Test
    void everyArticleOfARuleIsListed() {
        Set<String> missing = new TreeSet<>();
        ExchangeRules.catalogue().rules().forEach(rule -> missing.addAll(rule.descriptor().references()));
        missing.removeAll(articles.keySet());
        assertEquals(Set.of(), missing);
    }

    /** The limits that corrections of its articles set, such as {@code <5.5 SP3}. */
    private Set<String> corrections(Rule rule) {
        return rule.descriptor().references().stream().filter(corrections::containsKey)
                .map(article -> '<' + corrections.get(article)).collect(Collectors.toSet());
    }

    private Set<String> versions(Rule rule) {
        return rule.descriptor().references().stream().flatMap(article -> articles.getOrDefault(article, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** A version is within a range if its first or its last service pack is. */
    private static boolean isWithin(String version, List<String> range) {
        return range.stream().allMatch(limit -> limit.startsWith(">=")
                ? version.compareTo(limit.substring(2, 5)) >= 0
                : limit.length() > 4 ? version.compareTo(limit.substring(1, 4)) <= 0
                : version.compareTo(limit.substring(1)) < 0);
    }

    private static Set<String> ids(Predicate<Rule> predicate) {
        return ExchangeRules.catalogue().rules().stream().filter(predicate).map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream stream = ArticleVersionsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }
}
