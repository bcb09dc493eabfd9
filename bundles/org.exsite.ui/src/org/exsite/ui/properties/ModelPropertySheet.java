package org.exsite.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.exsite.ui.editor.OrganizationEditor;

/** The Properties view of an editor: what the schema says of the selected objects, edited through the command stack. */
public final class ModelPropertySheet extends PropertySheetPage {

    private final OrganizationEditor editor;
    private final Runnable refresh = this::refreshIfVisible;

    /** Makes the sheet of an editor. */
    public ModelPropertySheet(OrganizationEditor editor) {
        this.editor = editor;
        setPropertySourceProvider(this::source);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        editor.addModelListener(refresh);
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        editor.getActions().shareHistory(bars);
    }

    @Override
    public void dispose() {
        editor.removeModelListener(refresh);
        super.dispose();
    }

    private IPropertySource source(Object object) {
        return object instanceof EObject && editor.getEditingDomain() != null
                && editor.getEditingDomain().getAdapterFactory().adapt(object, IItemPropertySource.class)
                        instanceof IItemPropertySource source ? new ModelPropertySource(object, source) : null;
    }

    private void refreshIfVisible() {
        if (getControl() != null && !getControl().isDisposed()) {
            refresh();
        }
    }
}
