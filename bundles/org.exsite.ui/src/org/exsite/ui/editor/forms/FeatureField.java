package org.exsite.ui.editor.forms;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.accessibility.Names;

/**
 * A field of a form: label, control and what belongs beside it, for one feature of the objects shown. A field takes over
 * what was entered as one command when the focus leaves it or Enter is pressed, and shows the problems of its feature.
 */
abstract class FeatureField {

    /** Room for the sign of a problem left of a control, in pixels at 96 dpi. */
    static final int SIGN = 10;

    /** How wide a control is at least, in pixels at 96 dpi: buttons beside it are to be seen in a narrow window as well. */
    static final int LEAST = 90;

    /**
     * How wide a label is at most before it goes on in a second line, in pixels at 96 dpi: with large letters the control
     * beside it is to be seen as well.
     */
    static final int LABEL = 260;

    /** The key under which a control holds the name of its feature. */
    private static final String FEATURE = "org.exsite.feature"; //$NON-NLS-1$

    private final FormContext context;
    private final EStructuralFeature feature;
    private FieldProblems problems;

    FeatureField(FormContext context, EStructuralFeature feature) {
        this.context = context;
        this.feature = feature;
    }

    final FormContext context() {
        return context;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    final String label() {
        return ObjectLabels.ofFeature(feature);
    }

    /** Makes the controls in a grid of three columns: label, control, and what belongs beside it. */
    abstract void create(Composite parent);

    /** Returns the control that takes the focus. */
    abstract Control control();

    /** Shows the values of the objects as they are now; what was typed and not taken over is dropped. */
    abstract void refresh();

    /** Tells whether something was typed that was not yet taken over. */
    boolean isPending() {
        return false;
    }

    /** Takes over what was typed. */
    void commit() {
        // only fields for typing have something to take over
    }

    /** Puts the focus on the control and, in a table, on a row. */
    void focus(EObject row) {
        control().setFocus();
    }

    /** Shows the problems of the feature as they are now. */
    void showProblems() {
        problems.show(context.findings(feature));
    }

    /** Takes care of problems beside a control. */
    final void problemsAt(Control control, Composite beside) {
        problems = new FieldProblems(context, control, beside);
    }

    final FieldProblems problems() {
        return problems;
    }

    final Label createLabel(Composite parent) {
        Label created = context.toolkit().createLabel(parent, label() + ':', SWT.WRAP);
        layOutLabel(created);
        return created;
    }

    /** Lays out what stands in the first column, which can wrap. */
    static void layOutLabel(Control label) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(width(label, LABEL), SWT.DEFAULT)
                .applyTo(label);
    }

    /** Returns the width of a text that can wrap, at most so many pixels. */
    static int width(Control control, int most) {
        return Math.min(most, control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    }

    static void layOut(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(SIGN, 0).hint(LEAST, SWT.DEFAULT)
                .applyTo(control);
    }

    /** Tells screen readers what the control is called, and whoever looks for it which feature it shows. */
    final void name(Control control) {
        control.setData(FEATURE, feature.getName());
        Names.give(control, label());
    }
}
