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
import org.eclipse.ui.PlatformUI;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.ui.editor.Messages;

/** A dialog to enter a template of addresses. */
final class TemplateDialog extends TitleAreaDialog {

    private final String title;
    private final List<String> types;
    private Combo type;
    private Text pattern;
    private AddressTemplate result;

    /** @param types the types that are offered, the likely one first */
    TemplateDialog(Shell shell, String title, List<String> types) {
        super(shell);
        this.title = title;
        this.types = types;
        setHelpAvailable(false);
    }

    Optional<AddressTemplate> ask() {
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
        setMessage(Messages.Template_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.exsite.help.addressing"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Address_type + ':');
        type = new Combo(area, SWT.DROP_DOWN);
        type.setItems(types.toArray(String[]::new));
        type.setTextLimit(ProxyAddress.MAX_TYPE);
        type.setText(types.isEmpty() ? ProxyAddress.SMTP : types.getFirst());
        new Label(area, SWT.NONE).setText(Messages.Template_pattern + ':');
        pattern = new Text(area, SWT.BORDER);
        pattern.setTextLimit(ProxyAddress.MAX_VALUE);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(pattern);
        type.addModifyListener(event -> check());
        pattern.addModifyListener(event -> check());
        pattern.setFocus();
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
        result = AddressTemplate.of(type.getText().strip().toUpperCase(Locale.ROOT) + ':' + pattern.getText().strip());
        super.okPressed();
    }

    private void check() {
        boolean complete = !pattern.getText().isBlank() && type.getText().strip().matches("[A-Za-z0-9_$]+"); //$NON-NLS-1$
        setErrorMessage(complete || pattern.getText().isEmpty() ? null : Messages.Template_incomplete);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complete);
        }
    }
}
