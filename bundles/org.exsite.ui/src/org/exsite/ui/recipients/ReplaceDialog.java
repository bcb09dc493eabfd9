package org.exsite.ui.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
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
final class ReplaceDialog extends ColumnDialog {

    /**
     * A recipient and what its value would become.
     *
     * @param after the new value
     */
    record Change(Recipient recipient, String before, String after) {
    }

    private static final int WIDTH = 220;

    private final List<Recipient> recipients;
    private List<Change> changes = List.of();
    private Text find;
    private Text replacement;
    private Button expression;
    private Button matchCase;
    private Table preview;

    ReplaceDialog(Shell shell, List<Recipient> recipients, List<RecipientColumn> columns) {
        super(shell, Messages.Replace_title, Messages.bind(Messages.Replace_message, recipients.size()), columns);
        this.recipients = List.copyOf(recipients);
    }

    /** Returns what is to be changed. */
    List<Change> changes() {
        return changes;
    }

    @Override
    String columnLabel() {
        return Messages.Replace_column;
    }

    @Override
    void columnChosen() {
        update();
    }

    @Override
    void createFields(Composite area) {
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
        int limit = Schema.of(column().feature()).maxLength().orElse(Integer.MAX_VALUE);
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
            if (column().feature().getEContainingClass().isSuperTypeOf(recipient.eClass())
                    && recipient.eGet(column().feature()) instanceof String before) {
                String after = replaced.apply(before);
                if (!after.equals(before)) {
                    found.add(new Change(recipient, before, after));
                }
            }
        }
        return found;
    }
}
