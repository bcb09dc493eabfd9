package org.exsite.ui.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.schema.Schema;
import org.exsite.ui.tables.ColumnWidths;

/** Finds and replaces in one column, and shows before anything changes what each value would become. */
final class ReplaceDialog extends TitleAreaDialog {

    /**
     * A recipient and what its value would become.
     *
     * @param after the new value
     */
    record Change(Recipient recipient, String before, String after) {
    }

    private static final int WIDTH = 220;

    private final List<Recipient> recipients;
    private final List<RecipientColumn> columns;
    private RecipientColumn column;
    private List<Change> changes = List.of();
    private Text find;
    private Text replacement;
    private Button expression;
    private Button matchCase;
    private Table preview;

    ReplaceDialog(Shell shell, List<Recipient> recipients, List<RecipientColumn> columns) {
        super(shell);
        this.recipients = List.copyOf(recipients);
        this.columns = columns;
        column = columns.getFirst();
    }

    /** Returns what is to be changed. */
    List<Change> changes() {
        return changes;
    }

    /** Returns the column that it is about. */
    RecipientColumn column() {
        return column;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Replace_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Replace_title);
        setMessage(Messages.bind(Messages.Replace_message, recipients.size()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        label(area, Messages.Replace_column);
        ComboViewer combo = new ComboViewer(area, SWT.READ_ONLY);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(element -> ((RecipientColumn) element).label()));
        combo.setInput(columns);
        combo.setSelection(new StructuredSelection(column));
        combo.addSelectionChangedListener(event -> {
            column = (RecipientColumn) event.getStructuredSelection().getFirstElement();
            update();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo.getControl());
        find = text(area, Messages.Replace_find);
        replacement = text(area, Messages.Replace_with);
        expression = check(area, Messages.Replace_expression);
        matchCase = check(area, Messages.Replace_matchCase);
        preview = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
        preview.setHeaderVisible(true);
        for (String heading : List.of(Messages.Column_displayName, Messages.Replace_before, Messages.Replace_after)) {
            TableColumn shown = new TableColumn(preview, SWT.NONE);
            shown.setText(heading);
            shown.setWidth(new ColumnWidths(preview).of(heading, WIDTH));
        }
        preview.addListener(SWT.SetData, event -> fill((TableItem) event.item));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(680, 240).applyTo(preview);
        applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Replace_apply, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        update();
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private Text text(Composite area, String heading) {
        label(area, heading);
        Text text = new Text(area, SWT.BORDER);
        text.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Button check(Composite area, String text) {
        Button button = new Button(area, SWT.CHECK);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private void fill(TableItem item) {
        Change change = changes.get(preview.indexOf(item));
        item.setText(new String[] {ObjectLabels.of(change.recipient), change.before, change.after});
    }

    private void update() {
        if (preview == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        changes = List.of();
        setErrorMessage(null);
        try {
            if (!find.getText().isEmpty()) {
                changes = look(TextReplacement.of(find.getText(), replacement.getText(), expression.getSelection(),
                        matchCase.getSelection()));
            }
        } catch (PatternSyntaxException e) {
            setErrorMessage(Messages.bind(Messages.Filter_mistake, find.getText(), e.getDescription()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            setErrorMessage(Messages.bind(Messages.Replace_mistake, replacement.getText()));
        }
        int longest = changes.stream().mapToInt(change -> change.after.length()).max().orElse(0);
        int limit = Schema.of(column.feature()).maxLength().orElse(Integer.MAX_VALUE);
        if (longest > limit) {
            setErrorMessage(Messages.bind(Messages.Replace_tooLong, longest, limit));
        }
        preview.setItemCount(changes.size());
        preview.clearAll();
        setMessage(Messages.bind(Messages.Replace_count, changes.size(), recipients.size()));
        getButton(IDialogConstants.OK_ID).setEnabled(!changes.isEmpty() && getErrorMessage() == null);
    }

    private List<Change> look(TextReplacement replaced) {
        List<Change> found = new ArrayList<>();
        for (Recipient recipient : recipients) {
            if (column.feature().getEContainingClass().isSuperTypeOf(recipient.eClass())
                    && recipient.eGet(column.feature()) instanceof String before) {
                String after = replaced.apply(before);
                if (!after.equals(before)) {
                    found.add(new Change(recipient, before, after));
                }
            }
        }
        return found;
    }
}
