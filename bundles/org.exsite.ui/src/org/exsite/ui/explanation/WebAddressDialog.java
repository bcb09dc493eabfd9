package org.exsite.ui.explanation;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.ui.accessibility.Names;

/** Says that no program could be started for an address, which can be copied. */
final class WebAddressDialog extends MessageDialog {

    private final String address;

    WebAddressDialog(Shell shell, String address) {
        super(shell, Messages.Address_title, null, Messages.Address_message, WARNING, 1, Messages.Address_copy,
                Messages.Address_close);
        this.address = address;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.READ_ONLY);
        text.setText(address);
        Names.give(text, Messages.Address_name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == 0) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {address}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
        super.buttonPressed(button);
    }
}
