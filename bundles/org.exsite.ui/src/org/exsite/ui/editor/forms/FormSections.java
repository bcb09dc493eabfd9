package org.exsite.ui.editor.forms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.exsite.model.edit.FeatureGroup;

/** The sections of a form with their fields, one section for each group of features. */
final class FormSections {

    private static final Set<FeatureGroup> CLOSED = EnumSet.of(FeatureGroup.CUSTOM, FeatureGroup.RAW,
            FeatureGroup.PERSON);

    private FormSections() {
    }

    /** Makes the sections and returns the fields in their order. */
    static List<FeatureField> create(Composite body, FormContext context, EClass eClass, boolean several) {
        List<FeatureField> fields = new ArrayList<>();
        for (FeatureGroup group : FeatureGroup.values()) {
            List<EStructuralFeature> features = FieldFactory.features(eClass, group, several);
            if (!features.isEmpty()) {
                Composite client = section(body, context, group);
                for (EStructuralFeature feature : features) {
                    FeatureField field = FieldFactory.create(context, feature);
                    field.create(client);
                    fields.add(field);
                }
            }
        }
        return fields;
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

    /** Opens the section that a control lies in and scrolls there. */
    static void expose(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Section section && !section.isExpanded()) {
                section.setExpanded(true);
            }
        }
        org.eclipse.ui.forms.widgets.FormToolkit.ensureVisible(control);
    }

    private static Composite section(Composite body, FormContext context, FeatureGroup group) {
        boolean open = !CLOSED.contains(group);
        Section section = context.toolkit().createSection(body, ExpandableComposite.TITLE_BAR
                | ExpandableComposite.TWISTIE | (open ? ExpandableComposite.EXPANDED : SWT.NONE));
        section.setText(group.label());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = context.toolkit().createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(6, 5).applyTo(client);
        section.setClient(client);
        section.addExpansionListener(org.eclipse.ui.forms.events.IExpansionListener
                .expansionStateChangedAdapter(event -> reflow(client)));
        return client;
    }
}
