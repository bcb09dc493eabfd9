package org.exsite.ui.editor.forms;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.exsite.model.ExsitePackage;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.Messages;

/** Small objects that belong to the object shown, such as address spaces: a row for each, edited in its cells. */
final class PartsField extends ValueTable {

    /** The weights of the widths of columns for texts, and for numbers and choices. */
    private static final int TEXT = 26;
    private static final int OTHER = 20;

    private final EReference reference;

    PartsField(FormContext context, EReference reference) {
        super(context, reference);
        this.reference = reference;
    }

    @Override
    void createColumns() {
        for (EAttribute attribute : type().getEAllAttributes()) {
            int weight = attribute.getEType().getInstanceClass() == String.class ? TEXT : OTHER;
            column(ObjectLabels.ofFeature(attribute), weight, value -> text((EObject) value, attribute))
                    .setEditingSupport(new PartEditing(context(), viewer(), attribute));
        }
        TableViewerEditor.create(viewer(), new ColumnViewerEditorActivationStrategy(viewer()),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR);
    }

    @Override
    void createButtons() {
        if (type() != ExsitePackage.Literals.IMPORT_PROBLEM) {
            button(Messages.Table_addRow, 0, Integer.MAX_VALUE, this::addPart);
        }
        button(Messages.Table_remove, 1, Integer.MAX_VALUE, this::remove);
    }

    @Override
    void remove() {
        List<Object> parts = selected().stream().map(Row::value).toList();
        if (!parts.isEmpty()) {
            context().execute(DeleteCommand.create(context().domain(), parts));
        }
    }

    private void addPart() {
        EObject part = NewObjects.create(context().object(), type());
        context().execute(AddCommand.create(context().domain(), context().object(), reference, part));
        focus(part);
        if (!selected().isEmpty()) {
            viewer().editElement(selected().getFirst(), 0);
        }
    }

    private EClass type() {
        return reference.getEReferenceType();
    }

    private static String text(EObject part, EAttribute attribute) {
        Object value = part.eGet(attribute);
        return value == null ? "" : EcoreUtil.convertToString((EDataType) attribute.getEType(), value); //$NON-NLS-1$
    }
}
