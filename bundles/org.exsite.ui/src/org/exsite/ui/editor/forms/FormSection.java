package org.exsite.ui.editor.forms;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.exsite.model.edit.FeatureGroup;

/** A section of a form: the fields of one group of features. */
final class FormSection extends FormPart {

    private static final Set<FeatureGroup> CLOSED = EnumSet.of(FeatureGroup.PERSON, FeatureGroup.ADVANCED,
            FeatureGroup.CUSTOM, FeatureGroup.RAW);

    private final Runnable opened;
    private final Section section;
    private final Composite client;

    /**
     * Makes a section.
     *
     * @param opened told when it was opened, so that its fields are to be made
     */
    FormSection(Composite body, FormContext context, FeatureGroup group, List<EStructuralFeature> features,
            Runnable opened) {
        super(context, features);
        this.opened = opened;
        boolean open = !CLOSED.contains(group);
        section = context.toolkit().createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | (open ? ExpandableComposite.EXPANDED : SWT.NONE));
        section.setText(group.label());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        client = context.toolkit().createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(6, 5).applyTo(client);
        section.setClient(client);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanging(ExpansionEvent event) {
                if (event.getState()) {
                    catchUp();
                    createFields();
                }
            }

            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                reflow(client);
            }
        });
    }

    /** Returns what the sections of a form are to show, in their order. */
    static Map<FeatureGroup, List<EStructuralFeature>> groups(EClass eClass, boolean several) {
        return FieldFactory.features(eClass, several).stream().collect(Collectors.groupingBy(FeatureGroup::of,
                () -> new EnumMap<>(FeatureGroup.class), Collectors.toList()));
    }

    @Override
    Composite client() {
        return client;
    }

    /** Shows the problems as they are now; a section that has any is opened. */
    @Override
    void showProblems() {
        if (fields().isEmpty() && !findings().isEmpty()) {
            open();
        }
        super.showProblems();
    }

    @Override
    void open() {
        if (!section.isExpanded()) {
            section.setExpanded(true);
            catchUp();
            opened.run();
        }
    }

    @Override
    boolean isOpen() {
        return section.isExpanded();
    }

    @Override
    void layOut() {
        client.layout(true);
    }
}
