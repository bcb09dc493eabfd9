package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.exsite.rules.Fix;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue says of its rules. The ids are promised to people: none may change or go. */
class CatalogueTest {

    static Stream<Rule> rules() {
        return ExchangeRules.catalogue().rules().stream();
    }

    @Test
    void idsOfRulesAndFixesArePermanent() {
        assertEquals(List.of(
                "ims-admin-mailbox-without-x400 [use-recipient, use-administrator, generate-x400]",
                "ims-admin-mailbox-invalid [use-recipient, use-administrator]",
                "recipient-without-x400 [generate-x400]",
                "proxy-address-not-unique [remove-from-this, remove-from-other]",
                "proxy-address-syntax [remove-empty, remove-duplicates, shorten, regenerate-from-site-addressing]",
                "unread-line [dismiss]", "import-remark [dismiss]"),
                rules().map(rule -> rule.id() + " " + rule.fixes().stream().map(Fix::id).toList()).toList());
    }

    @Test
    void articlesAreThoseOfTheirRule() {
        assertEquals(List.of("Q300535", "Q166080", "Q281743", "Q199430", "Q149542", "Q149583"),
                ExchangeRules.catalogue().rules().getFirst().descriptor().references());
        Set<String> seen = new HashSet<>();
        rules().flatMap(rule -> rule.descriptor().references().stream())
                .forEach(article -> assertTrue(article.matches("Q\\d{6}") && seen.add(article), article));
        assertEquals(25, seen.size());
        assertEquals(List.of("ims-admin-mailbox-without-x400"),
                ExchangeRules.catalogue().select(List.of("Q281743")).rules().stream().map(Rule::id).toList());
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
