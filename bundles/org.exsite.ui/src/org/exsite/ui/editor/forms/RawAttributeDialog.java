package org.exsite.ui.editor.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
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
import org.exsite.directory.DirectoryAttribute;
import org.exsite.directory.DirectoryAttributes;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.Schema;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.editor.Messages;

/** A dialog to enter one value of an attribute as the directory has it; it says while one types what does not fit. */
final class RawAttributeDialog extends TitleAreaDialog {

    private final String title;
    private final DirectoryObject object;
    private final DirectoryAttribute initial;
    private Combo name;
    private Text value;
    private RawAttribute result;

    /** @param initial what is to be changed, or {@code null} for a new value */
    RawAttributeDialog(Shell shell, String title, DirectoryObject object, DirectoryAttribute initial) {
        super(shell);
        this.title = title;
        this.object = object;
        this.initial = initial;
        setHelpAvailable(false);
    }

    Optional<RawAttribute> ask() {
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
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Raw_name + ':');
        name = new Combo(area, SWT.DROP_DOWN);
        name.setItems(DirectoryAttributes.names(object.eClass()).toArray(String[]::new));
        name.setText(initial == null ? "" : initial.name()); //$NON-NLS-1$
        name.setEnabled(initial == null);
        Names.give(name, Messages.Raw_name);
        new Label(area, SWT.NONE).setText(Messages.Raw_value + ':');
        boolean lines = initial != null && initial.text().indexOf('\n') >= 0;
        value = new Text(area, SWT.BORDER | (lines ? SWT.MULTI | SWT.V_SCROLL : SWT.SINGLE));
        value.setText(initial == null ? "" : initial.text()); //$NON-NLS-1$
        Names.give(value, Messages.Raw_value);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
                .applyTo(value);
        name.addModifyListener(event -> check());
        value.addModifyListener(event -> check());
        (initial == null ? name : value).setFocus();
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
        result = RawAttributesField.entered(name.getText(), value.getText());
        super.okPressed();
    }

    private void check() {
        Optional<EStructuralFeature> known = initial != null && !initial.isKnown() ? Optional.empty()
                : DirectoryAttributes.feature(object.eClass(), name.getText().strip());
        String mistake = name.getText().isBlank() || value.getText().isEmpty() ? "" //$NON-NLS-1$
                : known.map(this::mistake).orElse(null);
        setErrorMessage(mistake == null || mistake.isEmpty() ? null : mistake);
        setMessage(known.map(feature -> Messages.bind(Messages.Raw_known, ObjectLabels.ofFeature(feature)))
                .orElse(name.getText().isBlank() ? Messages.Raw_message : Messages.Raw_notKnown),
                known.isEmpty() && !name.getText().isBlank() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(mistake == null);
        }
    }

    /** Returns what is wrong with the value of a known attribute, or {@code null}. */
    private String mistake(EStructuralFeature feature) {
        if (!DirectoryAttributes.isEditable(feature)) {
            return Messages.Raw_notEditable;
        } else if (initial == null && !feature.isMany() && object.eIsSet(feature)) {
            return Messages.Raw_oneValue;
        }
        int longest = Schema.of(feature).maxLength().orElse(Integer.MAX_VALUE);
        if (value.getText().length() > longest && feature.getEType().getInstanceClass() == String.class) {
            return Messages.bind(Messages.Table_tooLong, longest);
        }
        try {
            return DirectoryAttributes.read(feature, value.getText()) == null ? Messages.bind(Messages.Raw_syntax, Schema.of(feature).syntax().key()) : null;
        } catch (IllegalArgumentException e) {
            return Messages.bind(Messages.Raw_syntax, Schema.of(feature).syntax().key());
        }
    }
}
