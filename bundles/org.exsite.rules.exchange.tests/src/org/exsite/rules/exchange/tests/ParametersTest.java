package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.Organization;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.KeyRule;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.OperationRule;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.RuleSet;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;

/** What a rule says of its parameters is what it asks for: people set what is said, and it must count. */
class ParametersTest {

    private final Set<String> used = new TreeSet<>();

    @Test
    void aRuleReadsTheParametersThatItDeclaresAndNoOther() {
        Organization organization = SampleOrganization.builder().recipients(60).sites(2).seed(1).build();
        SampleFaults.plant(organization);
        List<Rule> watched = new ArrayList<>();
        Set<String> declared = new TreeSet<>();
        for (Rule rule : ExchangeRules.catalogue().rules()) {
            rule.descriptor().parameters().forEach(parameter -> declared.add(name(rule, parameter)));
            switch (rule) {
                case ObjectRule objects -> watched.add(new Objects(objects));
                case KeyRule keys -> watched.add(new Keys(keys));
                case OperationRule operations -> assertEquals(List.of(), operations.descriptor().parameters());
            }
        }
        EvaluationResult result = Evaluator.run(
                new RuleSet(watched, ExchangeRules.catalogue().suppressions()), List.of(organization),
                RuleConfiguration.DEFAULT, EvaluationMonitor.NONE, 1);
        assertEquals(List.of(), result.failures());
        assertEquals(declared, used);
    }

    private RuleContext watch(Rule running, RuleContext context) {
        return (RuleContext) Proxy.newProxyInstance(RuleContext.class.getClassLoader(),
                new Class<?>[] {RuleContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("number")) {
                        // Who asks for the parameter of another rule would read what it does not declare
                        assertEquals(running.id(), ((Rule) arguments[0]).id());
                        used.add(name(running, (RuleParameter) arguments[1]));
                    }
                    try {
                        return method.invoke(context, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static String name(Rule rule, RuleParameter parameter) {
        return rule.id() + '.' + parameter.name();
    }

    private final class Objects extends ForwardingRule {

        Objects(ObjectRule rule) {
            super(rule);
        }

        @Override
        public void check(EObject subject, RuleContext context) {
            super.check(subject, watch(this, context));
        }
    }

    private final class Keys extends ExchangeKeyRule {

        private final KeyRule rule;

        Keys(KeyRule rule) {
            super(rule.descriptor(), rule.subject(), rule.index());
            this.rule = rule;
        }

        @Override
        public void check(Object key, List<EObject> holders, RuleContext context) {
            rule.check(key, holders, watch(rule, context));
        }
    }
}
