package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.exsite.rules.Fix;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.RuleGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue says of its rules. The ids are promised to people: none may change or go. */
class CatalogueTest {

    static Stream<Rule> rules() {
        return ExchangeRules.catalogue().rules().stream();
    }

    /** Found in {@code ids/<group>.txt}, a line per rule with its fixes. */
    @ParameterizedTest
    @MethodSource("groups")
    void idsOfRulesAndFixesArePermanent(String group) throws IOException {
        assertEquals(lines("ids/" + group + ".txt"), rules().filter(rule -> group(rule).equals(group))
                .map(rule -> rule.id() + " " + rule.fixes().stream().map(Fix::id).toList()).toList());
    }

    static Stream<String> groups() {
        return rules().map(CatalogueTest::group).distinct();
    }

    @Test
    void everyParameterIsExplained() {
        ExchangeRules.catalogue().rules().forEach(rule -> rule.descriptor().parameters().forEach(parameter ->
                assertFalse(rule.descriptor().meaning(parameter).isBlank(), rule.id())));
    }

    @Test
    void everyRuleHasOneSubjectWithATitleOfItsOwn() {
        List<RuleGroup> groups = ExchangeRules.groups();
        assertEquals(ExchangeRules.catalogue().rules(), groups.stream().flatMap(group -> group.rules().stream()).toList());
        assertEquals(groups.size(), groups.stream().map(RuleGroup::title).distinct().count());
        groups.forEach(group -> group.rules().forEach(rule ->
                assertEquals(group.name(), ExchangeRules.group(rule).orElseThrow().name())));
    }

    @Test
    void anArticleBelongsToOneRule() {
        assertEquals(List.of("Q300535", "Q166080", "Q281743", "Q199430", "Q149542", "Q149583"),
                ExchangeRules.catalogue().rules().getFirst().descriptor().references());
        Map<String, String> seen = new TreeMap<>(ExchangeRules.notCovered());
        seen.forEach((article, reason) -> assertTrue(article.matches("Q\\d{6}") && reason.endsWith("."), article));
        rules().forEach(rule -> rule.descriptor().references().forEach(article -> {
            assertTrue(article.matches("Q\\d{6}"), article);
            assertNull(seen.put(article, rule.id()), article);
        }));
        assertEquals(List.of("ims-admin-mailbox-without-x400"),
                ExchangeRules.catalogue().select(List.of("Q281743")).rules().stream().map(Rule::id).toList());
    }

    private static String group(Rule rule) {
        String name = rule.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = CatalogueTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplained(Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        for (String text : List.of(descriptor.title(), descriptor.messagePattern(), descriptor.symptom(),
                descriptor.cause(), descriptor.verification(), descriptor.resolution())) {
            assertFalse(text.isBlank());
        }
        for (String text : List.of(descriptor.title(), descriptor.symptom(), descriptor.cause(),
                descriptor.verification(), descriptor.resolution())) {
            assertFalse(text.contains("''") || text.contains("{"), text);
        }
        rule.fixes().forEach(fix -> assertFalse(fix.label().isBlank() || fix.label().contains("{")));
    }
}
