package org.exsite.rules.engine;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.Index;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;

/** Lets fixes look things up in the model as it is now. What is reported to it goes nowhere. */
final class ModelReader implements RuleContext {

    private final Tables tables;
    private final RuleConfiguration configuration;
    private final Runnable update;

    /**
     * @param update brings the tables up to date
     */
    ModelReader(Tables tables, RuleConfiguration configuration, Runnable update) {
        this.configuration = configuration;
        this.tables = tables;
        this.update = update;
    }

    @Override
    public List<EObject> lookup(Index index, Object key) {
        update.run();
        return List.copyOf(tables.table(index).holders(key));
    }

    @Override
    public EObject find(Index index, Object key) {
        return first(index, key);
    }

    @Override
    public <T extends EObject> T use(T object) {
        return object;
    }

    @Override
    public <T extends EObject> T container(EObject object, Class<T> type) {
        EObject place = object;
        while (place != null && !type.isInstance(place)) {
            place = place.eContainer();
        }
        return type.cast(place);
    }

    @Override
    public int number(Rule rule, RuleParameter parameter) {
        return configuration.number(rule, parameter);
    }

    @Override
    public void report(EObject object, EStructuralFeature feature, Object... arguments) {
        // Nobody asked
    }

    @Override
    public void reportValue(EObject object, EStructuralFeature feature, Object value, Object... arguments) {
        // Nobody asked
    }

    @Override
    public void reportAs(Severity severity, String wording, EObject object, EStructuralFeature feature, Object value,
            Object... arguments) {
        // Nobody asked
    }
}
