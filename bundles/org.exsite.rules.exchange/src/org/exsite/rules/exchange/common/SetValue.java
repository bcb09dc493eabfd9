package org.exsite.rules.exchange.common;

import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Gives a feature of the object at fault the value that follows from the model; needs no question. */
public final class SetValue extends ExchangeFix {

    private final EStructuralFeature feature;
    private final BiFunction<Finding, RuleContext, ?> value;

    /**
     * @param group a class of the group whose texts the fix uses
     * @param feature the feature to set, or {@code null} for that of the finding
     * @param value works out the value, a list for a feature of many; {@code null} if there is none, and then the fix
     *        does not apply
     */
    public SetValue(Class<?> group, String id, EStructuralFeature feature, BiFunction<Finding, RuleContext, ?> value) {
        super(group, id);
        this.feature = feature;
        this.value = value;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return value.apply(finding, context) != null;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return SetCommand.create(domain, finding.object(), feature == null ? finding.feature() : feature,
                value.apply(finding, context));
    }
}
