package org.exsite.rules.exchange.common;

import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/**
 * Deletes an object with all that lies in it. Only for objects that nothing else names, or whose deletion leaves names
 * that no rule minds; never done unasked.
 */
public final class DeleteObject extends ExchangeFix {

    private final BiFunction<Finding, RuleContext, ? extends EObject> object;

    /** Deletes the object at fault. */
    public DeleteObject(Class<?> group, String id) {
        this(group, id, (finding, context) -> finding.object());
    }

    /**
     * @param group a class of the group whose texts the fix uses
     * @param object finds the object to delete; {@code null} if there is none, and then the fix does not apply
     */
    public DeleteObject(Class<?> group, String id, BiFunction<Finding, RuleContext, ? extends EObject> object) {
        super(group, id);
        this.object = object;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        EObject found = object.apply(finding, context);
        return found != null && found.eContainer() != null;
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return false;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return DeleteCommand.create(domain, List.of(object.apply(finding, context)));
    }
}
