package org.exsite.rules.exchange.common;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.exsite.rules.Fix;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleDescriptor;

/** What the rules of the catalogue that look at one object have in common; a rule adds its check. */
public abstract class ExchangeRule implements ObjectRule {

    private final RuleDescriptor descriptor;
    private final EClass subject;
    private final List<Fix> fixes;

    /**
     * @param descriptor what can be said of the rule, see {@link RuleTexts#describe}
     * @param subject the class whose objects the rule looks at
     * @param fixes the fixes, the most recommended first
     */
    protected ExchangeRule(RuleDescriptor descriptor, EClass subject, Fix... fixes) {
        this.descriptor = descriptor;
        this.subject = subject;
        this.fixes = List.of(fixes);
    }

    @Override
    public final RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public final EClass subject() {
        return subject;
    }

    @Override
    public final List<Fix> fixes() {
        return fixes;
    }

    /** Most rules look at an object itself; one that looks at what it contains says so. */
    @Override
    public boolean looksAt(EClass contained) {
        return false;
    }
}
