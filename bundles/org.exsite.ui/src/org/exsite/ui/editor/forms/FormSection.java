package org.exsite.ui.editor.forms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.exsite.model.edit.FeatureGroup;

/** A section of a form: the fields of one group of features. They are made when the section is first opened. */
final class FormSection {

    private static final Set<FeatureGroup> CLOSED = EnumSet.of(FeatureGroup.PERSON, FeatureGroup.ADVANCED,
            FeatureGroup.CUSTOM, FeatureGroup.RAW);

    private final FormContext context;
    private final List<EStructuralFeature> features;
    private final List<FeatureField> fields = new ArrayList<>();
    private final Section section;
    private final Composite client;

    private FormSection(Composite body, FormContext context, FeatureGroup group, List<EStructuralFeature> features) {
        this.context = context;
        this.features = features;
        boolean open = !CLOSED.contains(group);
        section = context.toolkit().createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | (open ? ExpandableComposite.EXPANDED : SWT.NONE));
        section.setText(group.label());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        client = context.toolkit().createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(6, 5).applyTo(client);
        section.setClient(client);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                if (event.getState()) {
                    createFields();
                }
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                reflow(client);
            }
        });
        if (open) {
            createFields();
        }
    }

    /** Makes the sections of a form. */
    static List<FormSection> create(Composite body, FormContext context, EClass eClass, boolean several) {
        List<FormSection> sections = new ArrayList<>();
        for (FeatureGroup group : FeatureGroup.values()) {
            List<EStructuralFeature> features = FieldFactory.features(eClass, group, several);
            if (!features.isEmpty()) {
                sections.add(new FormSection(body, context, group, features));
            }
        }
        return sections;
    }

    /** Returns the fields that were made. */
    List<FeatureField> fields() {
        return fields;
    }

    /** Shows the values of the objects as they are now, but leaves alone what is being typed. */
    void refresh() {
        fields.stream().filter(field -> !field.isPending()).forEach(FeatureField::refresh);
    }

    /** Shows the problems as they are now; a section that has any is opened. */
    void showProblems() {
        if (fields.isEmpty() && features.stream().anyMatch(feature -> !context.findings(feature).isEmpty())) {
            open();
        }
        fields.forEach(FeatureField::showProblems);
    }

    /** Opens the section and returns the field of a feature, if it has one. */
    Optional<FeatureField> reveal(EStructuralFeature feature) {
        if (!features.contains(feature)) {
            return Optional.empty();
        }
        open();
        Optional<FeatureField> found = fields.stream().filter(field -> field.feature() == feature).findFirst();
        found.ifPresent(field -> FormToolkit.ensureVisible(field.control()));
        return found;
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

    private void open() {
        createFields();
        if (!section.isExpanded()) {
            section.setExpanded(true);
            reflow(client);
        }
    }

    private void createFields() {
        if (fields.isEmpty()) {
            for (EStructuralFeature feature : features) {
                FeatureField field = FieldFactory.create(context, feature);
                field.create(client);
                fields.add(field);
            }
            if (!context.objects().isEmpty()) {
                fields.forEach(FeatureField::refresh);
                fields.forEach(FeatureField::showProblems);
            }
        }
    }
}
