package org.exsite.ui.recipients;

import java.util.List;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for a column of the table of recipients, and for what is to be done with its values. */
abstract class ColumnDialog extends TitleAreaDialog {

    private final String title;
    private final String message;
    private final List<RecipientColumn> columns;
    private RecipientColumn column;

    /** @param columns those to choose from, at least one */
    ColumnDialog(Shell shell, String title, String message, List<RecipientColumn> columns) {
        super(shell);
        this.title = title;
        this.message = message;
        this.columns = columns;
        column = columns.getFirst();
    }

    /** Returns the column that was chosen. */
    final RecipientColumn column() {
        return column;
    }

    /** Returns what the list of columns is called. */
    abstract String columnLabel();

    /** Makes what stands below the list of columns, in a grid of two. */
    abstract void createFields(Composite body);

    /** Called after another column was chosen. */
    abstract void columnChosen();

    @Override
    protected final void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(message);
        Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
        new Label(body, SWT.NONE).setText(columnLabel());
        ComboViewer combo = new ComboViewer(body, SWT.READ_ONLY);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(element -> ((RecipientColumn) element).label()));
        combo.setInput(columns);
        combo.setSelection(new StructuredSelection(column));
        combo.addSelectionChangedListener(event -> {
            column = (RecipientColumn) event.getStructuredSelection().getFirstElement();
            columnChosen();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo.getControl());
        createFields(body);
        applyDialogFont(body);
        return body;
    }
}
