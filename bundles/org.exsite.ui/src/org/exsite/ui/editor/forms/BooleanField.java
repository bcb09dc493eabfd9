package org.exsite.ui.editor.forms;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A check box. A box that is grey stands for objects that differ; one that was never touched leaves the feature unset.
 */
final class BooleanField extends FeatureField {

    private Button button;

    BooleanField(FormContext context, EStructuralFeature feature) {
        super(context, feature);
    }

    @Override
    void create(Composite parent) {
        button = context().toolkit().createButton(parent, label(), SWT.CHECK | SWT.WRAP);
        name(button);
        GridDataFactory.fillDefaults().span(2, 1).indent(SIGN, 0).hint(width(button, LABEL + LEAST), SWT.DEFAULT)
                .applyTo(button);
        button.addListener(SWT.Selection, event -> {
            button.setGrayed(false);
            context().set(feature(), button.getSelection());
        });
        problemsAt(button, FieldProblems.beside(context(), parent, 1));
    }

    @Override
    Control control() {
        return button;
    }

    @Override
    void refresh() {
        boolean mixed = context().isMixed(feature());
        button.setGrayed(mixed);
        button.setSelection(mixed || Boolean.TRUE.equals(context().object().eGet(feature())));
    }
}
