package org.exsite.ui.operations;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleDescriptor;

/** Asks with a dialog that says what would happen, what to do instead, and which article tells of it. */
final class OperationDialogs implements OperationQuestion {

    /** More than this would not fit on a screen. */
    private static final int SHOWN = 5;

    @Override
    public Answer ask(String label, List<Finding> findings) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        MessageDialogWithToggle dialog = new MessageDialogWithToggle(window == null ? null : window.getShell(),
                label == null || label.isEmpty() ? Messages.Dialog_title : label, null, text(findings),
                MessageDialog.WARNING, new String[] {Messages.Dialog_goOn, IDialogConstants.CANCEL_LABEL}, 1,
                Messages.Dialog_silence, false) {
            @Override
            protected boolean isResizable() {
                return true;
            }
        };
        int pressed = dialog.open();
        return new Answer(pressed == IDialogConstants.INTERNAL_ID, dialog.getToggleState());
    }

    /** Returns the text of the question. */
    static String text(List<Finding> findings) {
        String warnings = findings.stream().limit(SHOWN).map(OperationDialogs::text).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
        int more = findings.size() - SHOWN;
        return more > 0 ? warnings + "\n\n" + Messages.bind(Messages.Dialog_more, more) : warnings; //$NON-NLS-1$
    }

    private static String text(Finding finding) {
        RuleDescriptor rule = finding.rule().descriptor();
        return finding.message() + ".\n" + rule.resolution() + " (" + String.join(", ", rule.references()) + ')'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
