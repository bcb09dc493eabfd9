package org.exsite.ui.find;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.exsite.model.DirectoryObject;

/** A dialog to choose objects of the directory from a list that can be searched; it stays fast with very many. */
public final class ObjectPicker extends Dialog {

    private final String title;
    private final Supplier<? extends Stream<? extends DirectoryObject>> among;
    private final DirectoryObject initial;
    private final boolean several;
    private String text;
    private boolean goesOn;
    private List<DirectoryObject> result = List.of();
    private FoundList list;

    /**
     * Makes a dialog.
     *
     * @param among gives the objects that can be chosen; it is asked in the background
     * @param initial what is selected first, or {@code null}
     * @param several whether more than one object can be chosen
     * @param text what is searched for first
     */
    public ObjectPicker(Shell shell, String title, Supplier<? extends Stream<? extends DirectoryObject>> among,
            DirectoryObject initial, boolean several, String text) {
        super(shell);
        this.title = title;
        this.among = among;
        this.initial = initial;
        this.several = several;
        this.text = text;
    }

    /**
     * Lets somebody choose what a field holds.
     *
     * @param field the label of the field, with or without the sign of its key and the colon at its end
     * @param initial what is selected first, or {@code null}
     * @param several whether more than one object can be chosen
     * @param text what is searched for first, to which is added what is typed next
     * @return what was chosen; empty if nothing was
     */
    public static List<DirectoryObject> open(Shell shell, String field, List<DirectoryObject> candidates,
            DirectoryObject initial, boolean several, String text) {
        ObjectPicker picker = new ObjectPicker(shell,
                LegacyActionTools.removeMnemonics(field).replaceFirst(":$", ""), //$NON-NLS-1$ //$NON-NLS-2$
                candidates::stream, initial, several, text);
        picker.goesOn = !text.isEmpty();
        return picker.choose();
    }

    /** Opens the dialog and returns what was chosen, in the order of the list; empty if nothing was. */
    public List<DirectoryObject> choose() {
        return open() == Window.OK ? result : List.of();
    }

    /** Returns what was searched for last. */
    public String text() {
        return text;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point preferred = super.getInitialSize();
        return new Point(Math.max(preferred.x, convertWidthInCharsToPixels(120)),
                Math.max(preferred.y, convertHeightInCharsToPixels(28)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        list = new FoundList(area, among, initial, several ? SWT.MULTI : SWT.SINGLE, this::updateButton);
        list.viewer().addDoubleClickListener(event -> okPressed());
        list.search().setText(text);
        list.search().setSelection(goesOn ? text.length() : 0, text.length());
        applyDialogFont(area);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        updateButton();
        return contents;
    }

    @Override
    protected void okPressed() {
        result = list.selected();
        text = list.search().getText();
        if (!result.isEmpty()) {
            super.okPressed();
        }
    }

    private void updateButton() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(list.viewer().getTable().getSelectionCount() > 0);
        }
    }
}
