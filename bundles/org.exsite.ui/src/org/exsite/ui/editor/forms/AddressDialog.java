package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.address.ProxyAddress;
import org.exsite.ui.editor.Messages;

/** A dialog to enter one e-mail address. */
final class AddressDialog extends TitleAreaDialog {

    /** The longest type of an address (Q261283). */
    private static final int LONGEST_TYPE = 8;

    private final String title;
    private final List<String> types;
    private final ProxyAddress initial;
    private Combo type;
    private Text value;
    private ProxyAddress result;

    /** @param initial what is to be changed, or {@code null} for a new address */
    AddressDialog(Shell shell, String title, List<String> types, ProxyAddress initial) {
        super(shell);
        this.title = title;
        this.types = types;
        this.initial = initial;
        setHelpAvailable(false);
    }

    Optional<ProxyAddress> ask() {
        return open() == Window.OK ? Optional.of(result) : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(title);
        setTitle(title);
        setMessage(Messages.Address_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Address_type + ':');
        type = new Combo(area, SWT.DROP_DOWN);
        type.setItems(types.toArray(String[]::new));
        type.setTextLimit(LONGEST_TYPE);
        type.setText(initial == null ? ProxyAddress.SMTP : initial.type());
        new Label(area, SWT.NONE).setText(Messages.Address_value + ':');
        value = new Text(area, SWT.BORDER);
        value.setText(initial == null ? "" : initial.value()); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(value);
        type.addModifyListener(event -> check());
        value.addModifyListener(event -> check());
        value.setFocus();
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    @Override
    protected void okPressed() {
        result = ProxyAddress.primary(type.getText().strip().toUpperCase(Locale.ROOT), value.getText().strip());
        super.okPressed();
    }

    private void check() {
        boolean complete = !value.getText().isBlank() && type.getText().strip().matches("[A-Za-z0-9_$]+"); //$NON-NLS-1$
        setErrorMessage(complete || value.getText().isEmpty() ? null : Messages.Address_incomplete);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complete);
        }
    }
}
