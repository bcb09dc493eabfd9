package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.ui.editor.Messages;

/** A dialog to enter a template of addresses. */
final class TemplateDialog extends ValueDialog<AddressTemplate> {

    private static final int WIDTH = 60;

    private final List<String> types;
    private Combo type;
    private Text pattern;

    /** @param types the types that are offered, the likely one first */
    TemplateDialog(Shell shell, String title, List<String> types) {
        super(shell, title);
        this.types = types;
    }

    @Override
    void createFields(Composite area) {
        setMessage(Messages.Template_message);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.exsite.help.addressing"); //$NON-NLS-1$
        type = choice(area, Messages.Address_type, types.isEmpty() ? ProxyAddress.SMTP : types.getFirst(),
                types.toArray(String[]::new));
        type.setTextLimit(ProxyAddress.MAX_TYPE);
        pattern = text(area, Messages.Template_pattern, "", SWT.SINGLE, WIDTH); //$NON-NLS-1$
        pattern.setTextLimit(ProxyAddress.MAX_VALUE);
        pattern.setFocus();
    }

    @Override
    AddressTemplate entered() {
        return AddressTemplate.of(type.getText().strip().toUpperCase(Locale.ROOT) + ':' + pattern.getText().strip());
    }

    @Override
    void check() {
        boolean complete = !pattern.getText().isBlank() && ProxyAddress.isTypeName(type.getText().strip());
        setErrorMessage(complete || pattern.getText().isEmpty() ? null : Messages.Template_incomplete);
        allow(complete);
    }
}
