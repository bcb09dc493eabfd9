package org.exsite.rules.exchange.common;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.exsite.rules.Fix;
import org.exsite.rules.RuleDescriptor;

/** What every rule of the catalogue says of itself, of whatever kind it is. */
public abstract class CatalogueRule {

    private final RuleDescriptor descriptor;
    private final EClass subject;
    private final List<Fix> fixes;

    /**
     * @param descriptor what can be said of the rule, see {@link RuleTexts#describe}
     * @param subject the class whose objects the rule looks at
     * @param fixes the fixes, the most recommended first
     */
    protected CatalogueRule(RuleDescriptor descriptor, EClass subject, Fix... fixes) {
        this.descriptor = descriptor;
        this.subject = subject;
        this.fixes = List.of(fixes);
    }

    /** Returns what can be said of the rule. */
    public final RuleDescriptor descriptor() {
        return descriptor;
    }

    /** Returns the class whose objects the rule looks at. */
    public final EClass subject() {
        return subject;
    }

    /** Returns the fixes, the most recommended first. */
    public final List<Fix> fixes() {
        return fixes;
    }
}
