package org.exsite.rules.exchange.common;

import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Gives a feature of another object than that at fault a value, or takes it away; needs no question. */
public final class SetElsewhere extends ExchangeFix {

    private final BiFunction<Finding, RuleContext, ? extends EObject> object;
    private final EStructuralFeature feature;
    private final BiFunction<Finding, RuleContext, ?> value;

    /**
     * @param group a class of the group whose texts the fix uses
     * @param object finds the object to change; {@code null} if there is none, and then the fix does not apply
     * @param value works out the value, a list for a feature of many; {@link SetCommand#UNSET_VALUE} to take it away,
     *        {@code null} if there is none, and then the fix does not apply
     */
    public SetElsewhere(Class<?> group, String id, BiFunction<Finding, RuleContext, ? extends EObject> object,
            EStructuralFeature feature, BiFunction<Finding, RuleContext, ?> value) {
        super(group, id);
        this.object = object;
        this.feature = feature;
        this.value = value;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return object.apply(finding, context) != null && value.apply(finding, context) != null;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return SetCommand.create(domain, object.apply(finding, context), feature, value.apply(finding, context));
    }
}
