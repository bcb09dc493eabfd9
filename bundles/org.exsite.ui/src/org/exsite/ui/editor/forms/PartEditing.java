package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.ui.assist.AddressAssist;
import org.exsite.ui.assist.AssistedCellEditor;
import org.exsite.ui.editor.Messages;

/** Edits one attribute of the objects of a table in its cells; each change is one command. */
final class PartEditing extends EditingSupport {

    private final FormContext context;
    private final TableViewer viewer;
    private final EAttribute attribute;
    private final List<EEnumLiteral> literals;

    PartEditing(FormContext context, TableViewer viewer, EAttribute attribute) {
        super(viewer);
        this.context = context;
        this.viewer = viewer;
        this.attribute = attribute;
        this.literals = attribute.getEType() instanceof EEnum choices ? choices.getELiterals() : List.of();
    }

    @Override
    protected boolean canEdit(Object element) {
        return attribute.getEContainingClass() != Literals.IMPORT_PROBLEM;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        if (!literals.isEmpty()) {
            return new ComboBoxCellEditor(viewer.getTable(),
                    literals.stream().map(EEnumLiteral::getLiteral).toArray(String[]::new), SWT.READ_ONLY);
        }
        TextCellEditor editor = textEditor(part(element));
        editor.setValidator(this::problem);
        return editor;
    }

    /** Types and addresses of address spaces are offered, by what there is in the organization. */
    private TextCellEditor textEditor(EObject part) {
        AddressAssist assist = new AddressAssist(context.editor()::getOrganization);
        if (part instanceof AddressSpace space && attribute == Literals.ADDRESS_SPACE__ADDRESS) {
            return new AssistedCellEditor(viewer.getTable(),
                    text -> assist.spaces(text, () -> Objects.toString(space.getType(), ""))); //$NON-NLS-1$
        }
        return attribute == Literals.ADDRESS_SPACE__TYPE ? new AssistedCellEditor(viewer.getTable(), assist::types)
                : new TextCellEditor(viewer.getTable());
    }

    @Override
    protected Object getValue(Object element) {
        Object value = part(element).eGet(attribute);
        if (!literals.isEmpty()) {
            return Math.max(0, literals.stream().map(EEnumLiteral::getInstance).toList().indexOf(value));
        }
        return value == null ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value); //$NON-NLS-1$
    }

    @Override
    protected void setValue(Object element, Object entered) {
        if (entered == null) {
            return;
        }
        Object value = literals.isEmpty() ? parse((String) entered)
                : (Integer) entered < 0 ? null : literals.get((Integer) entered).getInstance();
        if (!Objects.equals(value, part(element).eGet(attribute))) {
            context.execute(context.domain().set(List.of(part(element)), attribute, value));
        }
    }

    private Object parse(String text) {
        return text.isBlank() ? null : EcoreUtil.createFromString(attribute.getEAttributeType(), text.strip());
    }

    private String problem(Object entered) {
        try {
            parse(String.valueOf(entered));
            return null;
        } catch (IllegalArgumentException e) {
            return Messages.bind(Messages.Field_number, entered);
        }
    }

    private static EObject part(Object element) {
        return (EObject) ((ValueTable.Row) element).value();
    }
}
