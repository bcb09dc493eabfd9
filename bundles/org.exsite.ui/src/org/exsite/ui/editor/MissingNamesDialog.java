package org.exsite.ui.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.ui.accessibility.Names;

/** Asks, before objects of another organization are added, what becomes of their names that lead to nothing here. */
final class MissingNamesDialog extends MessageDialog {

    /** What was answered. */
    enum Answer {
        KEEP, LEAVE_OUT, CANCEL
    }

    private static final int ROWS = 8;
    private static final int WIDTH = 70;

    private final List<DistinguishedName> names;

    private MissingNamesDialog(Shell shell, List<DistinguishedName> names) {
        super(shell, Messages.Missing_title, null, names.size() == 1 ? Messages.Missing_one
                : Messages.bind(Messages.Missing_several, names.size()), QUESTION, 0, Messages.Missing_keep,
                Messages.Missing_leaveOut, IDialogConstants.CANCEL_LABEL);
        this.names = names;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Shows the names and returns what is to become of them. */
    static Answer ask(Shell shell, List<DistinguishedName> names) {
        return switch (new MissingNamesDialog(shell, names).open()) {
            case 0 -> Answer.KEEP;
            case 1 -> Answer.LEAVE_OUT;
            default -> Answer.CANCEL;
        };
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.V_SCROLL
                | SWT.H_SCROLL);
        list.setItems(names.stream().map(DistinguishedName::toString).toArray(String[]::new));
        Names.give(list, Messages.Missing_title);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH),
                list.getItemHeight() * Math.min(ROWS, names.size() + 1)).applyTo(list);
        return list;
    }
}
