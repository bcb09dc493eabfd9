package org.exsite.ui.editor.forms;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A list of the values of an enumeration. */
final class ChoiceField extends FeatureField {

    private final List<EEnumLiteral> literals;
    private Combo combo;

    ChoiceField(FormContext context, EStructuralFeature feature) {
        super(context, feature);
        this.literals = ((EEnum) feature.getEType()).getELiterals();
    }

    @Override
    void create(Composite parent) {
        createLabel(parent);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        context().toolkit().adapt(combo, true, true);
        layOut(combo);
        name(combo);
        literals.forEach(literal -> combo.add(literal.getLiteral()));
        combo.addListener(SWT.Selection, event ->
                context().set(feature(), literals.get(combo.getSelectionIndex()).getInstance()));
        problemsAt(combo, FieldProblems.beside(context(), parent, 1));
    }

    @Override
    Control control() {
        return combo;
    }

    @Override
    void refresh() {
        Object value = context().object().eGet(feature());
        if (context().isMixed(feature())) {
            combo.deselectAll();
        } else {
            combo.select(literals.stream().map(EEnumLiteral::getInstance).toList().indexOf(value));
        }
    }
}
