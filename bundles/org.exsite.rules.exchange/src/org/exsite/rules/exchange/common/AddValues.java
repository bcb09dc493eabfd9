package org.exsite.rules.exchange.common;

import java.util.Collection;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Adds values that follow from the model to a feature of the object at fault; needs no question. */
public final class AddValues extends ExchangeFix {

    private final EStructuralFeature feature;
    private final BiFunction<Finding, RuleContext, ? extends Collection<?>> values;

    /**
     * @param group a class of the group whose texts the fix uses
     * @param values works out the values; empty if there are none, and then the fix does not apply
     */
    public AddValues(Class<?> group, String id, EStructuralFeature feature,
            BiFunction<Finding, RuleContext, ? extends Collection<?>> values) {
        super(group, id);
        this.feature = feature;
        this.values = values;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return !values.apply(finding, context).isEmpty();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return AddCommand.create(domain, finding.object(), feature, values.apply(finding, context));
    }
}
