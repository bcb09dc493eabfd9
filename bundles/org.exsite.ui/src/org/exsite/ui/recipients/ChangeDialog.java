package org.exsite.ui.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.schema.Schema;

/** Asks which attribute of many recipients is to be given which value. */
final class ChangeDialog extends TitleAreaDialog {

    private final int count;
    private final List<RecipientColumn> columns;
    private RecipientColumn column;
    private Object value;
    private Composite area;
    private StackLayout stack;
    private Text text;
    private Combo choice;

    ChangeDialog(Shell shell, int count, List<RecipientColumn> columns) {
        super(shell);
        this.count = count;
        this.columns = columns;
        column = columns.getFirst();
    }

    /** Returns the column that was chosen. */
    RecipientColumn column() {
        return column;
    }

    /** Returns the value that was given, {@code null} to clear the attribute. */
    Object value() {
        return value;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Change_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Change_title);
        setMessage(Messages.bind(Messages.Change_message, count));
        Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
        new Label(body, SWT.NONE).setText(Messages.Change_attribute);
        ComboViewer combo = new ComboViewer(body, SWT.READ_ONLY);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(element -> ((RecipientColumn) element).label()));
        combo.setInput(columns);
        combo.setSelection(new StructuredSelection(column));
        combo.addSelectionChangedListener(event -> {
            column = (RecipientColumn) event.getStructuredSelection().getFirstElement();
            showField();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo.getControl());
        new Label(body, SWT.NONE).setText(Messages.Change_value);
        area = new Composite(body, SWT.NONE);
        stack = new StackLayout();
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(area);
        text = new Text(area, SWT.BORDER);
        text.setMessage(Messages.Change_clear);
        text.addModifyListener(event -> check());
        choice = new Combo(area, SWT.READ_ONLY);
        showField();
        applyDialogFont(body);
        return body;
    }

    private EAttribute feature() {
        return (EAttribute) column.feature();
    }

    private boolean isBoolean() {
        Class<?> type = feature().getEType().getInstanceClass();
        return type == Boolean.class || type == boolean.class;
    }

    private void showField() {
        choice.removeAll();
        if (isBoolean()) {
            choice.setItems(Messages.Change_no, Messages.Change_yes);
        } else if (feature().getEType() instanceof EEnum literals) {
            literals.getELiterals().forEach(literal -> choice.add(literal.getLiteral()));
        }
        choice.select(0);
        stack.topControl = choice.getItemCount() > 0 ? choice : text;
        text.setTextLimit(Schema.of(feature()).maxLength().orElse(Text.LIMIT));
        area.layout();
        check();
    }

    private void check() {
        setErrorMessage(null);
        try {
            value = read();
        } catch (IllegalArgumentException e) {
            setErrorMessage(e instanceof NumberFormatException || e.getLocalizedMessage() == null
                    ? Messages.bind(Messages.Change_number, text.getText()) : e.getLocalizedMessage());
        }
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(getErrorMessage() == null);
        }
    }

    private Object read() {
        if (isBoolean()) {
            return choice.getSelectionIndex() == 1;
        } else if (feature().getEType() instanceof EEnum literals) {
            EEnumLiteral literal = literals.getELiterals().get(choice.getSelectionIndex());
            return literal.getInstance();
        }
        return text.getText().isBlank() ? null : EcoreUtil.createFromString(feature().getEAttributeType(),
                text.getText().strip());
    }

    @Override
    protected void okPressed() {
        check();
        if (getErrorMessage() == null) {
            super.okPressed();
        }
    }
}
