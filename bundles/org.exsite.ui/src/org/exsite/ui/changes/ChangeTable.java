package org.exsite.ui.changes;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A table of changes, with the field above it that says which of them to show, and the buttons beside it. */
public final class ChangeTable {

    private final Composite area;
    private final Text filter;
    private final ChangeTree tree;
    private final ChangeButtons buttons;

    /**
     * Makes the table without any button.
     *
     * @param selection whether one row can be selected at a time, {@link SWT#SINGLE}, or several, {@link SWT#MULTI}
     * @param filtered is told when other changes are to be shown
     */
    public ChangeTable(FormToolkit toolkit, Composite parent, int selection, Runnable filtered) {
        area = toolkit.createComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        filter = toolkit.createText(area, "", SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER); //$NON-NLS-1$
        filter.setMessage(Messages.Page_filter);
        filter.addModifyListener(event -> filtered.run());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
        tree = new ChangeTree(area, selection);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(tree.getTree());
        buttons = new ChangeButtons(toolkit, area);
        tree.getTree().addListener(SWT.Selection, event -> buttons.update());
    }

    /** Puts the focus on the field that filters the changes. */
    public void find() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Returns what holds all of it. */
    public Composite area() {
        return area;
    }

    /** Returns what can be done, to which more can be added. */
    public ChangeButtons buttons() {
        return buttons;
    }

    /** Offers what can be done in a context menu too, and something upon a double click. */
    public void createMenu(Runnable doubleClick) {
        MenuManager menu = new MenuManager();
        buttons.actions().forEach(menu::add);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        tree.getTree().addDisposeListener(event -> menu.dispose());
        tree.addDoubleClickListener(event -> doubleClick.run());
    }

    /** Returns what changes must have in them to be shown, in lower case. */
    public String filter() {
        return filter.getText().strip().toLowerCase(Locale.ROOT);
    }

    /** Shows rows. */
    public void show(List<ChangeRow> rows) {
        tree.show(rows);
        buttons.update();
    }

    /** Returns how many rows are selected; however many there are, that takes no time. */
    public int selected() {
        return tree.selectionCount();
    }

    /** Returns the selected rows. */
    public List<ChangeRow> selection() {
        return tree.selection();
    }

    /** Puts the focus on the rows. */
    public void setFocus() {
        tree.getTree().setFocus();
    }
}
