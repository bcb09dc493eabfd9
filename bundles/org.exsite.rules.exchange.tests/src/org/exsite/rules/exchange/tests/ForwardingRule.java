package org.exsite.rules.exchange.tests;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Fix;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;

/** A rule that does what another one does; a subclass watches it. */
class ForwardingRule implements ObjectRule {

    private final ObjectRule rule;

    ForwardingRule(ObjectRule rule) {
        this.rule = rule;
    }

    @Override
    public RuleDescriptor descriptor() {
        return rule.descriptor();
    }

    @Override
    public EClass subject() {
        return rule.subject();
    }

    @Override
    public List<Fix> fixes() {
        return rule.fixes();
    }

    @Override
    public boolean looksAt(EClass contained) {
        return rule.looksAt(contained);
    }

    @Override
    public boolean looksInto(EClass contained) {
        return rule.looksInto(contained);
    }

    @Override
    public void check(EObject subject, RuleContext context) {
        rule.check(subject, context);
    }
}
