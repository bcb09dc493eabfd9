package org.exsite.ui.editor.forms;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.schema.Schema;
import org.exsite.ui.editor.Messages;

/** Values that have a text form, one in each row: templates, raw attributes, plain texts. */
class ValueListField extends ValueTable {

    ValueListField(FormContext context, EStructuralFeature feature) {
        super(context, feature);
    }

    @Override
    void createColumns() {
        column(label(), 1, this::text);
    }

    @Override
    void createButtons() {
        button(Messages.Table_add, 0, Integer.MAX_VALUE, this::addValue);
        button(Messages.Table_edit, 1, 1, this::edit);
        button(Messages.Table_remove, 1, Integer.MAX_VALUE, this::remove);
    }

    /** Asks for a new value and adds it. */
    void addValue() {
        Object value = ask(Messages.bind(Messages.Table_addTitle, label()), ""); //$NON-NLS-1$
        if (value != null) {
            context().execute(AddCommand.create(context().domain(), context().object(), feature(), value));
        }
    }

    @Override
    void edit() {
        if (selected().size() == 1) {
            Row row = selected().getFirst();
            Object value = ask(Messages.bind(Messages.Table_editTitle, label()), text(row.value()));
            if (value != null) {
                replace(row, value);
            }
        }
    }

    @Override
    void remove() {
        List<Integer> indices = selected().stream().map(Row::index).sorted().toList().reversed();
        if (indices.isEmpty()) {
            return;
        }
        Object what = indices.size() == 1 ? name(selected().getFirst().value())
                : Messages.bind(Messages.Table_removed, indices.size());
        CompoundCommand command = new CompoundCommand(0, Messages.bind(Messages.Table_removeLabel,
                new Object[] {what, label(), ObjectLabels.of(context().object())}));
        for (int index : indices) {
            command.append(new RemoveAt(context().domain(), context().object(), feature(), index));
        }
        context().execute(command);
    }

    /** Returns what a value is called when it is spoken of. */
    String name(Object value) {
        return text(value);
    }

    /** Puts a value in the place of another, unless they are equal. */
    final void replace(Row row, Object value) {
        if (!value.equals(row.value())) {
            context().execute(SetCommand.create(context().domain(), context().object(), feature(), value,
                    row.index()));
        }
    }

    /** Returns the text of a value. */
    String text(Object value) {
        return EcoreUtil.convertToString((EDataType) feature().getEType(), value);
    }

    private Object ask(String title, String text) {
        EDataType type = (EDataType) feature().getEType();
        IInputValidator validator = typed -> {
            int longest = Schema.of(feature()).maxLength().orElse(Integer.MAX_VALUE);
            if (typed.isBlank()) {
                return ""; //$NON-NLS-1$
            } else if (typed.length() > longest) {
                return Messages.bind(Messages.Table_tooLong, longest);
            }
            try {
                EcoreUtil.createFromString(type, typed);
                return null;
            } catch (IllegalArgumentException e) {
                return e.getLocalizedMessage();
            }
        };
        InputDialog dialog = new InputDialog(context().shell(), title, label() + ':', text, validator);
        return dialog.open() == Window.OK ? EcoreUtil.createFromString(type, dialog.getValue()) : null;
    }
}
