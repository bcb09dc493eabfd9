package org.exsite.ui.editor.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.exsite.rules.Finding;

/** A part of a form: the fields of some features. They are made when the part is first opened. */
abstract class FormPart {

    /** Label, control, and what belongs beside it. */
    static final int COLUMNS = 3;

    private final FormContext context;
    private final List<EStructuralFeature> features;
    private final List<FeatureField> fields = new ArrayList<>();

    FormPart(FormContext context, List<EStructuralFeature> features) {
        this.context = context;
        this.features = features;
    }

    /** Returns the control in whose grid of three columns the fields are made. */
    abstract Composite client();

    /** Shows the part, if it is not shown. */
    abstract void open();

    /** Returns the fields that were made. */
    final List<FeatureField> fields() {
        return fields;
    }

    /** Shows the values of the objects as they are now, but leaves alone what is being typed. */
    final void refresh() {
        fields.stream().filter(field -> !field.isPending()).forEach(FeatureField::refresh);
    }

    /** Shows the problems as they are now. */
    void showProblems() {
        fields.forEach(FeatureField::showProblems);
    }

    /** Opens the part and returns the field of a feature, if it has one. */
    final Optional<FeatureField> reveal(EStructuralFeature feature) {
        if (!features.contains(feature)) {
            return Optional.empty();
        }
        open();
        Optional<FeatureField> found = fields.stream().filter(field -> field.feature() == feature).findFirst();
        found.ifPresent(field -> FormToolkit.ensureVisible(field.control()));
        return found;
    }

    /** Returns the problems of all its features. */
    final List<Finding> findings() {
        return features.stream().flatMap(feature -> context.findings(feature).stream()).distinct().toList();
    }

    final void createFields() {
        if (fields.isEmpty()) {
            for (EStructuralFeature feature : features) {
                FeatureField field = FieldFactory.create(context, feature);
                field.create(client());
                fields.add(field);
            }
            if (!context.objects().isEmpty()) {
                fields.forEach(FeatureField::refresh);
                fields.forEach(FeatureField::showProblems);
            }
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
}
