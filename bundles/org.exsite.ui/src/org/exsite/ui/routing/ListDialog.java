package org.exsite.ui.routing;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.exsite.ui.tables.ColumnWidths;

/** Shows rows of texts, which can be copied. */
final class ListDialog extends TitleAreaDialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 820;
    private static final int HEIGHT = 300;

    private final String title;
    private final String message;
    private final List<Column> columns;
    private final List<List<String>> rows;

    /** A column with its width in pixels. */
    record Column(String title, int width) {
    }

    ListDialog(Shell parent, String title, String message, List<Column> columns, List<List<String>> rows) {
        super(parent);
        this.title = title;
        this.message = message;
        this.columns = columns;
        this.rows = rows;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(message);
        TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI | SWT.VIRTUAL);
        viewer.getTable().setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
        ColumnWidths widths = new ColumnWidths(viewer.getTable());
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
            column.getColumn().setText(columns.get(i).title());
            column.getColumn().setWidth(widths.of(columns.get(i).title(), columns.get(i).width()));
            column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> (String) ((List<?>) row).get(place)));
        }
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(rows);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.List_copy, false).setEnabled(!rows.isEmpty());
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            copy();
        } else {
            super.buttonPressed(id);
        }
    }

    private void copy() {
        String text = rows.stream().map(row -> String.join("\t", row)) //$NON-NLS-1$
                .collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
