package org.exsite.ui.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.schema.Schema;

/** Asks which attribute of many recipients is to be given which value. */
final class ChangeDialog extends ColumnDialog {

    private Object value;
    private Composite area;
    private StackLayout stack;
    private Text text;
    private Combo choice;

    ChangeDialog(Shell shell, int count, List<RecipientColumn> columns) {
        super(shell, Messages.Change_title, Messages.bind(Messages.Change_message, count), columns);
    }

    /** Returns the value that was given, {@code null} to clear the attribute. */
    Object value() {
        return value;
    }

    @Override
    String columnLabel() {
        return Messages.Change_attribute;
    }

    @Override
    void columnChosen() {
        showField();
    }

    @Override
    void createFields(Composite body) {
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
    }

    private EAttribute feature() {
        return (EAttribute) column().feature();
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
