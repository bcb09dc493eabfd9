package org.exsite.ui.editor.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.directory.DirectoryAttribute;
import org.exsite.directory.DirectoryAttributes;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.Schema;
import org.exsite.ui.editor.Messages;

/** A dialog to enter one value of an attribute as the directory has it; it says while one types what does not fit. */
final class RawAttributeDialog extends ValueDialog<RawAttribute> {

    private static final int WIDTH = 70;

    private final DirectoryObject object;
    private final DirectoryAttribute initial;
    private Combo name;
    private Text value;

    /** @param initial what is to be changed, or {@code null} for a new value */
    RawAttributeDialog(Shell shell, String title, DirectoryObject object, DirectoryAttribute initial) {
        super(shell, title);
        this.object = object;
        this.initial = initial;
    }

    @Override
    void createFields(Composite area) {
        name = choice(area, Messages.Raw_name, initial == null ? "" : initial.name(), //$NON-NLS-1$
                DirectoryAttributes.names(object.eClass()).toArray(String[]::new));
        name.setEnabled(initial == null);
        boolean lines = initial != null && initial.text().indexOf('\n') >= 0;
        value = text(area, Messages.Raw_value, initial == null ? "" : initial.text(), //$NON-NLS-1$
                lines ? SWT.MULTI | SWT.V_SCROLL : SWT.SINGLE, WIDTH);
        (initial == null ? name : value).setFocus();
    }

    @Override
    RawAttribute entered() {
        return RawAttributesField.entered(name.getText(), value.getText());
    }

    @Override
    void check() {
        Optional<EStructuralFeature> known = initial != null && !initial.isKnown() ? Optional.empty()
                : DirectoryAttributes.feature(object.eClass(), name.getText().strip());
        String mistake = name.getText().isBlank() || value.getText().isEmpty() ? "" //$NON-NLS-1$
                : known.map(this::mistake).orElse(null);
        setErrorMessage(mistake == null || mistake.isEmpty() ? null : mistake);
        setMessage(known.map(feature -> Messages.bind(Messages.Raw_known, ObjectLabels.ofFeature(feature)))
                .orElse(name.getText().isBlank() ? Messages.Raw_message : Messages.Raw_notKnown),
                known.isEmpty() && !name.getText().isBlank() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        allow(mistake == null);
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
            return DirectoryAttributes.read(feature, value.getText()) == null
                    ? Messages.bind(Messages.Raw_syntax, Schema.of(feature).syntax().key()) : null;
        } catch (IllegalArgumentException e) {
            return Messages.bind(Messages.Raw_syntax, Schema.of(feature).syntax().key());
        }
    }
}
