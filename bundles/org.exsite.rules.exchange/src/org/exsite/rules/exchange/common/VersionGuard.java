package org.exsite.rules.exchange.common;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.Index;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;

/**
 * Lets a rule report only if the server of its subject has one of some versions. Nearly no mailbox has a fault that is a
 * matter of the version, so that it is much cheaper to ask for the version when there is something to report.
 */
record VersionGuard(RuleContext context, VersionRange versions, EObject subject) implements RuleContext {

    @Override
    public List<EObject> lookup(Index index, Object key) {
        return context.lookup(index, key);
    }

    @Override
    public EObject find(Index index, Object key) {
        return context.find(index, key);
    }

    @Override
    public <T extends EObject> T use(T object) {
        return context.use(object);
    }

    @Override
    public <T extends EObject> T container(EObject object, Class<T> type) {
        return context.container(object, type);
    }

    @Override
    public int number(Rule rule, RuleParameter parameter) {
        return context.number(rule, parameter);
    }

    @Override
    public void report(EObject object, EStructuralFeature feature, Object... arguments) {
        if (isOpen()) {
            context.report(object, feature, arguments);
        }
    }

    @Override
    public void reportValue(EObject object, EStructuralFeature feature, Object value, Object... arguments) {
        if (isOpen()) {
            context.reportValue(object, feature, value, arguments);
        }
    }

    @Override
    public void reportAs(Severity severity, String wording, EObject object, EStructuralFeature feature, Object value,
            Object... arguments) {
        if (isOpen()) {
            context.reportAs(severity, wording, object, feature, value, arguments);
        }
    }

    private boolean isOpen() {
        return Versions.isOneOf(versions, subject, context);
    }
}
