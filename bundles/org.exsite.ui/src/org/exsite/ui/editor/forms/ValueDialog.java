package org.exsite.ui.editor.forms;

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
import org.exsite.ui.accessibility.Names;

/**
 * A dialog to enter one value in a field or two. It says while one types what is wrong.
 *
 * @param <T> the value
 */
abstract class ValueDialog<T> extends TitleAreaDialog {

    private final String title;
    private T result;

    ValueDialog(Shell shell, String title) {
        super(shell);
        this.title = title;
        setHelpAvailable(false);
    }

    /** Opens the dialog and returns what was entered; nothing if it was cancelled. */
    final Optional<T> ask() {
        return open() == Window.OK ? Optional.of(result) : Optional.empty();
    }

    /** Makes the fields, in two columns: labels and controls. */
    abstract void createFields(Composite area);

    /** Says what is wrong with what stands in the fields, and whether it can be taken, with {@link #allow}. */
    abstract void check();

    /** Returns what stands in the fields. */
    abstract T entered();

    /** Says whether what stands in the fields can be taken. */
    final void allow(boolean complete) {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complete);
        }
    }

    /** Makes a field with a list to choose from. */
    final Combo choice(Composite area, String label, String text, String... items) {
        label(area, label);
        Combo combo = new Combo(area, SWT.DROP_DOWN);
        combo.setItems(items);
        combo.setText(text);
        combo.addModifyListener(event -> check());
        Names.give(combo, label);
        return combo;
    }

    /** Makes a field for text, of a width in characters. */
    final Text text(Composite area, String label, String content, int style, int width) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER | style);
        text.setText(content);
        text.addModifyListener(event -> check());
        Names.give(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(width), SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text + ':');
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(title);
        setTitle(title);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        createFields(area);
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
        result = entered();
        super.okPressed();
    }
}
