package org.exsite.rules;

/**
 * A rule about what somebody is about to do. It looks at one change at a time, in the model as it will be then, and
 * reports what the change would spoil. It is not run when a model as such is evaluated, and has no fixes: not to do it is
 * the fix.
 */
public non-sealed interface OperationRule extends Rule {

    /**
     * Looks at a change and reports what is wrong with it.
     *
     * @param change a change of an object of the subject class
     * @param operation all that is done together with it
     * @param context reads the model as the operation leaves it
     */
    void check(ModelChange change, Operation operation, RuleContext context);
}
