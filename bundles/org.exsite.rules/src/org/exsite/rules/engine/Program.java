package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.OperationRule;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;

/** The rules that are on, arranged so that those for an object or an index are found at once. */
final class Program {

    private static final RuleEntry[] NONE = {};

    private final List<RuleEntry> objectRules = new ArrayList<>();
    private final Map<Index, List<RuleEntry>> keyRules = new LinkedHashMap<>();
    private final Map<Rule, RuleEntry> entries = new HashMap<>();
    private final Map<EClass, RuleEntry[]> byClass = new HashMap<>();
    private final Map<EClass, Map<EClass, RuleEntry[]>> byContent = new HashMap<>();

    Program(RuleSet rules, RuleConfiguration configuration) {
        for (Rule rule : rules.rules()) {
            configuration.severity(rule).ifPresent(severity -> {
                RuleEntry entry = new RuleEntry(rule, entries.size(), severity);
                entries.put(rule, entry);
                switch (rule) {
                    case ObjectRule objectRule -> objectRules.add(entry);
                    case KeyRule keyRule -> keyRules.computeIfAbsent(keyRule.index(), i -> new ArrayList<>()).add(entry);
                    case OperationRule operationRule -> {
                        // about what is done to a model, not about what it is
                    }
                }
            });
        }
    }

    /** Returns the indexes that rules look at key by key. */
    Set<Index> ruledIndexes() {
        return keyRules.keySet();
    }

    /** Returns the rules for the keys of an index. */
    List<RuleEntry> keyRules(Index index) {
        return keyRules.getOrDefault(index, List.of());
    }

    /** Arranges the rules for objects of some classes, so that several threads may ask for these from then on. */
    void prepare(Collection<EClass> subjects) {
        subjects.forEach(this::objectRules);
    }

    /** Returns the rules for objects of a class. */
    RuleEntry[] objectRules(EClass subject) {
        RuleEntry[] known = byClass.get(subject);
        if (known == null) {
            known = select(entry -> isSubject(entry.rule, subject));
            byClass.put(subject, known);
        }
        return known;
    }

    /** Returns the rules for objects of a class that look at contained objects of another. */
    RuleEntry[] objectRules(EClass subject, EClass contained) {
        return byContent.computeIfAbsent(subject, key -> new HashMap<>()).computeIfAbsent(contained, key ->
                select(entry -> isSubject(entry.rule, subject) && ((ObjectRule) entry.rule).looksAt(contained)));
    }

    /** Returns the place of a rule among the rules. */
    int order(Rule rule) {
        return entries.get(rule).order;
    }

    static boolean isSubject(Rule rule, EClass eClass) {
        return rule.subject().isSuperTypeOf(eClass) || rule.subject() == EcorePackage.Literals.EOBJECT;
    }

    private RuleEntry[] select(Predicate<RuleEntry> predicate) {
        RuleEntry[] selected = objectRules.stream().filter(predicate).toArray(RuleEntry[]::new);
        return selected.length == 0 ? NONE : selected;
    }
}
