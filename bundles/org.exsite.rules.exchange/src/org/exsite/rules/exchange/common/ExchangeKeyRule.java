package org.exsite.rules.exchange.common;

import org.eclipse.emf.ecore.EClass;
import org.exsite.rules.Fix;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.RuleDescriptor;

/** What the rules of the catalogue about objects that share something have in common; a rule adds what it looks for. */
public abstract class ExchangeKeyRule extends CatalogueRule implements KeyRule {

    private final Index index;

    /**
     * @param descriptor what can be said of the rule, see {@link RuleTexts#describe}
     * @param subject the class whose objects the rule looks at
     * @param index finds what the objects share
     * @param fixes the fixes, the most recommended first
     */
    protected ExchangeKeyRule(RuleDescriptor descriptor, EClass subject, Index index, Fix... fixes) {
        super(descriptor, subject, fixes);
        this.index = index;
    }

    @Override
    public final Index index() {
        return index;
    }
}
