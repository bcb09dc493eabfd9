package org.exsite.ui.connectors;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.Connector;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.forms.DetailsArea;
import org.exsite.ui.editor.pages.FormsPage;
import org.exsite.ui.editor.tree.DirectoryMenu;

/** The page that lists the connectors of all sites, and beside them shows the tabs of the one that is selected. */
public final class ConnectorsPage extends FormsPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.connectors"; //$NON-NLS-1$

    private static final int[] WEIGHTS = {50, 50};

    private final OrganizationEditor editor;
    private final Runnable listener = this::refresh;
    private ConnectorTable table;
    private Label count;
    private boolean following;

    /** Makes the page. */
    public ConnectorsPage(OrganizationEditor editor) {
        super(editor, ID, Messages.Page_tab);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        FormToolkit toolkit = managed.getToolkit();
        managed.getForm().setText(Messages.Page_title);
        toolkit.decorateFormHeading(managed.getForm().getForm());
        Composite body = managed.getForm().getBody();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.exsite.help.connectors"); //$NON-NLS-1$
        GridLayoutFactory.swtDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(sash);
        Composite left = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().applyTo(left);
        table = new ConnectorTable(left, editor, toolkit, this::showCount);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left.getChildren()[0]);
        count = toolkit.createLabel(left, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        setDetails(new DetailsArea(sash, editor, toolkit));
        sash.setWeights(WEIGHTS);
        listen(table.viewer());
        editor.getStatus().add(managed);
    }

    private void listen(TableViewer viewer) {
        viewer.addSelectionChangedListener(event -> selected());
        viewer.addDoubleClickListener(event -> reveal());
        viewer.getTable().addListener(SWT.FocusIn, event -> shareObjects(true));
        viewer.getTable().addListener(SWT.FocusOut, event -> shareObjects(false));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new DirectoryMenu(editor).fill(manager));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        viewer.getTable().addDisposeListener(event -> menu.dispose());
        editor.addModelListener(listener);
        editor.addFindingsListener(listener);
        editor.getSelection().addSelectionChangedListener(event -> follow());
    }

    private void shareObjects(boolean on) {
        editor.getActions().shareObjects(editor.getEditorSite().getActionBars(), on);
    }

    /** Shows the connectors as they are now; one is selected, so that its form is seen. */
    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && table != null) {
            refresh();
            follow();
            if (table.viewer().getSelection().isEmpty() && table.viewer().getElementAt(0) != null) {
                table.viewer().setSelection(new StructuredSelection(table.viewer().getElementAt(0)), true);
            }
        }
    }

    @Override
    public void setFocus() {
        if (table != null && !details().hasFocus()) {
            table.viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        editor.removeModelListener(listener);
        editor.removeFindingsListener(listener);
        super.dispose();
    }

    private boolean isShown() {
        return table != null && !table.viewer().getControl().isDisposed() && isActive();
    }

    private void refresh() {
        if (isShown() && editor.getOrganization() != null) {
            following = true;
            try {
                table.viewer().setInput(Sites.sites(editor.getOrganization()).stream()
                        .flatMap(site -> Sites.connectors(site).stream()).toList());
            } finally {
                following = false;
            }
            follow();
            showCount();
        }
    }

    private void showCount() {
        int all = table.viewer().getInput() instanceof List<?> connectors ? connectors.size() : 0;
        int shown = table.viewer().getTable().getItemCount();
        count.setText(shown == all ? Messages.bind(Messages.Page_count, all)
                : Messages.bind(Messages.Page_countOf, shown, all));
    }

    private void follow() {
        if (isShown() && !following) {
            following = true;
            try {
                table.viewer().setSelection(new StructuredSelection(editor.getSelection().objects().stream()
                        .filter(Connector.class::isInstance).toList()), true);
            } finally {
                following = false;
            }
        }
    }

    private void selected() {
        if (!following) {
            following = true;
            try {
                editor.getSelection().setSelection(table.viewer().getStructuredSelection());
            } finally {
                following = false;
            }
        }
    }

    private void reveal() {
        if (table.viewer().getStructuredSelection().size() == 1) {
            editor.reveal((Connector) table.viewer().getStructuredSelection().getFirstElement(), null);
        }
    }
}
