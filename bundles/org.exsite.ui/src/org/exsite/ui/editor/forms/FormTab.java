package org.exsite.ui.editor.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.exsite.model.edit.FeatureTab;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.ObjectImages;

/** A tab of a form, as the Administrator program has it for a connector. A sign on the tab tells of problems on it. */
final class FormTab extends FormPart {

    /** The size from which on a tab is scrolled rather than made smaller, in pixels at 96 dpi. */
    private static final int LEAST = 150;
    private static final int LONGEST_NAME = 60;

    private final CTabItem item;
    private final Runnable opened;
    private ScrolledForm scrolled;

    private FormTab(CTabFolder folder, FormContext context, FeatureTab tab, List<EStructuralFeature> features,
            Runnable opened) {
        super(context, features);
        item = new CTabItem(folder, SWT.NONE);
        item.setText(tab.label());
        this.opened = opened;
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.item == item) {
                catchUp();
                opened.run();
            }
        }));
    }

    /** Makes what holds the tabs of a form. */
    static CTabFolder folder(Composite body, FormContext context) {
        CTabFolder folder = new CTabFolder(body, SWT.TOP | SWT.BORDER);
        folder.setMinimumCharacters(LONGEST_NAME); // rather a list of the tabs without room than names cut short
        context.toolkit().adapt(folder, true, true);
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST, LEAST).applyTo(folder);
        return folder;
    }

    /**
     * Makes the tabs of a form and opens the first.
     *
     * @param opened told when a tab was opened, so that its fields are to be made
     */
    static List<FormTab> create(CTabFolder folder, FormContext context, EClass eClass, boolean several,
            Runnable opened) {
        List<FormTab> tabs = new ArrayList<>();
        for (FeatureTab tab : FeatureTab.values()) {
            List<EStructuralFeature> features = FieldFactory.features(eClass, several).stream()
                    .filter(feature -> FeatureTab.of(eClass, feature).orElse(FeatureTab.RAW) == tab).toList();
            if (!features.isEmpty()) {
                tabs.add(new FormTab(folder, context, tab, features, opened));
            }
        }
        folder.setSelection(0);
        return tabs;
    }

    @Override
    Composite client() {
        if (scrolled == null) {
            scrolled = toolkit().createScrolledForm(item.getParent());
            GridLayoutFactory.swtDefaults().numColumns(COLUMNS).spacing(6, 5).applyTo(scrolled.getBody());
            item.setControl(scrolled);
        }
        return scrolled.getBody();
    }

    @Override
    void open() {
        item.getParent().setSelection(item);
        catchUp();
        opened.run();
    }

    @Override
    boolean isOpen() {
        return item.getParent().getSelection() == item;
    }

    @Override
    void layOut() {
        if (isOpen() && scrolled != null) {
            scrolled.reflow(true);
        }
    }

    @Override
    void showProblems() {
        List<Finding> found = findings();
        Severity worst = found.stream().map(Finding::severity).min(Severity::compareTo).orElse(null);
        item.setImage(ObjectImages.sign(worst));
        item.setToolTipText(found.isEmpty() ? null
                : String.join("\n", found.stream().map(Finding::message).distinct().toList())); //$NON-NLS-1$
        super.showProblems();
    }
}
