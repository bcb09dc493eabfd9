package org.exsite.rules.exchange.operations;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.OperationRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.CatalogueRule;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * What the rules about operations have in common; a rule adds what it looks for.
 *
 * @param <T> the type of the objects whose changes it looks at
 */
abstract class ChangeRule<T extends EObject> extends CatalogueRule implements OperationRule {

    ChangeRule(String id, Severity severity, EClass subject, String... articles) {
        super(RuleTexts.of(ChangeRule.class).describe(id, severity, articles), subject);
    }

    @Override
    @SuppressWarnings("unchecked") // the engine gives changes of the subject class only
    public final void check(ModelChange change, Operation operation, RuleContext context) {
        T object = (T) change.object();
        switch (change) {
            case ModelChange.Addition addition -> added(object, operation, context);
            case ModelChange.Removal removal -> removed(object, operation, context);
            case ModelChange.Setting setting -> set(object, setting, operation, context);
        }
    }

    /** Looks at an object that comes. */
    void added(T object, Operation operation, RuleContext context) {
        // most rules are about something else
    }

    /** Looks at an object that goes. */
    void removed(T object, Operation operation, RuleContext context) {
        // most rules are about something else
    }

    /** Looks at an object that gets other values. */
    void set(T object, ModelChange.Setting setting, Operation operation, RuleContext context) {
        // most rules are about something else
    }
}
