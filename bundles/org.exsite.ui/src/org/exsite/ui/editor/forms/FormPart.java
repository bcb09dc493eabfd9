package org.exsite.ui.editor.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.exsite.rules.Finding;

/**
 * A part of a form: the fields of some features. They are made one by one when the part is first opened, and follow the
 * objects while it is open; a part that was closed catches up when it is opened again.
 */
abstract class FormPart {

    /** Label, control, and what belongs beside it. */
    static final int COLUMNS = 3;

    private final FormContext context;
    private final List<EStructuralFeature> features;
    private final List<FeatureField> fields = new ArrayList<>();
    /** Whether the objects or their problems may have changed while nobody saw the fields. */
    private boolean behind;

    FormPart(FormContext context, List<EStructuralFeature> features) {
        this.context = context;
        this.features = features;
    }

    /** Returns the control in whose grid of three columns the fields are made. */
    abstract Composite client();

    /** Shows the part, if it is not shown; its fields may be made later. */
    abstract void open();

    /** Tells whether the part is shown. */
    abstract boolean isOpen();

    /** Lays out what was made. */
    abstract void layOut();

    /** Returns what makes the controls. */
    final FormToolkit toolkit() {
        return context.toolkit();
    }

    /** Returns the fields that were made. */
    final List<FeatureField> fields() {
        return fields;
    }

    /** Shows the values of the objects as they are now, but leaves alone what was typed; as soon as the part is open. */
    final void refresh() {
        behind |= !isOpen();
        if (isOpen()) {
            refreshFields();
        }
    }

    private void refreshFields() {
        fields.stream().filter(field -> !field.isPending()).forEach(FeatureField::refresh);
    }

    /** Shows the problems as they are now; at the fields as soon as the part is open. */
    void showProblems() {
        behind |= !isOpen();
        if (isOpen()) {
            fields.forEach(FeatureField::showProblems);
        }
    }

    /** Shows what has changed while the part was closed; called when it is opened. */
    final void catchUp() {
        if (behind && !context.objects().isEmpty()) {
            behind = false;
            refreshFields();
            fields.forEach(FeatureField::showProblems);
        }
    }

    /** Tells whether it is the part for a feature. */
    final boolean isFor(EStructuralFeature feature) {
        return features.contains(feature);
    }

    /** Makes the field of a feature seen, if it is made, and puts the focus on it. */
    final void focus(EStructuralFeature feature, EObject row) {
        fields.stream().filter(field -> field.feature() == feature).findFirst().ifPresent(field -> {
            FormToolkit.ensureVisible(field.control());
            field.focus(row);
        });
    }

    /** Returns the problems of all its features. */
    final List<Finding> findings() {
        return features.stream().flatMap(feature -> context.findings(feature).stream()).distinct().toList();
    }

    /** Makes the next of its fields; returns {@code false} if all are made, or need not be because it is closed. */
    final boolean createNext() {
        return isOpen() && create();
    }

    /** Makes all fields that are still to be made. */
    final void createFields() {
        boolean more = true;
        while (more) {
            more = create();
        }
    }

    /** Lays a form out anew after controls came or went. */
    static void reflow(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            parent.layout(false, false);
            if (parent instanceof SharedScrolledComposite scrolled) {
                scrolled.reflow(true);
                return;
            }
        }
    }

    private boolean create() {
        if (fields.size() == features.size()) {
            return false;
        }
        FeatureField field = FieldFactory.create(context, features.get(fields.size()));
        field.create(client());
        fields.add(field);
        if (!context.objects().isEmpty()) {
            field.refresh();
            field.showProblems();
        }
        return true;
    }
}
