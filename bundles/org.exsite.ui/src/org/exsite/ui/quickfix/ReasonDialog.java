package org.exsite.ui.quickfix;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.exsite.ui.accessibility.Names;

/**
 * Asks why problems are not to be shown any more. Whoever reads the file later wants to know, so a reason there must
 * be.
 */
final class ReasonDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;
    private static final int LINES = 4;

    private final String about;
    private Text text;
    private String reason = ""; //$NON-NLS-1$

    private ReasonDialog(Shell parent, String about) {
        super(parent);
        this.about = about;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks for the reason.
     *
     * @param messages what the problems say, at least one
     */
    static Optional<String> ask(List<String> messages) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ReasonDialog dialog = new ReasonDialog(window == null ? null : window.getShell(), messages.size() == 1
                ? messages.getFirst() : Messages.bind(Messages.ReasonDialog_many, messages.size()));
        return dialog.open() == Window.OK ? Optional.of(dialog.reason) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ReasonDialog_title);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.exsite.help.suppress"); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.ReasonDialog_heading);
        setMessage(about, IMessageProvider.INFORMATION);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.ReasonDialog_label);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(text, Messages.ReasonDialog_label);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * LINES).applyTo(text);
        text.addModifyListener(event -> check());
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ReasonDialog_suppress, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
        text.setFocus();
    }

    private void check() {
        reason = text.getText().strip().replaceAll("\\s*[\\r\\n]+\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
        getButton(IDialogConstants.OK_ID).setEnabled(!reason.isEmpty());
    }
}
