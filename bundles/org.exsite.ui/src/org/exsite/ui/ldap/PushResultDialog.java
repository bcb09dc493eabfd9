package org.exsite.ui.ldap;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows what became of changes that were sent to a directory server. */
final class PushResultDialog extends MessageDialog {

    private final String details;

    PushResultDialog(Shell parent, boolean isComplete, String outcome, String details) {
        super(parent, Messages.Push_result, null, outcome, isComplete ? INFORMATION : WARNING, 0,
                IDialogConstants.OK_LABEL);
        this.details = details;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(details);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 260).applyTo(text);
        return text;
    }
}
