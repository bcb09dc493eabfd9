package org.exsite.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.exsite.model.ExsitePackage;

/** One property: its label, group and cell editor come from the item property descriptor of EMF. */
final class ModelPropertyDescriptor extends PropertyDescriptor {

    private final Object object;
    private final IItemPropertyDescriptor descriptor;

    ModelPropertyDescriptor(Object object, IItemPropertyDescriptor descriptor) {
        super(descriptor.getId(object), descriptor.getDisplayName(object));
        this.object = object;
        this.descriptor = descriptor;
        setCategory(descriptor.getCategory(object));
        setDescription(descriptor.getDescription(object));
    }

    @Override
    public ILabelProvider getLabelProvider() {
        return new LabelProvider() {
            @Override
            public String getText(Object value) {
                return descriptor.getLabelProvider(object).getText(value);
            }
        };
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        if (!descriptor.canSetProperty(object)) {
            return null;
        }
        EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(object);
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == Boolean.class || type == boolean.class) {
            return new ChoiceCellEditor(parent, List.of(Boolean.TRUE, Boolean.FALSE), getLabelProvider());
        }
        boolean many = feature.getEType() == ExsitePackage.Literals.DISTINGUISHED_NAME;
        Collection<?> choices = many ? null : descriptor.getChoiceOfValues(object);
        return choices != null ? new ChoiceCellEditor(parent, new ArrayList<>(choices), getLabelProvider())
                : new ValueCellEditor(parent, (EDataType) feature.getEType());
    }

    /** Edits a value in its text form; what has no value is not taken over, and the cell says why. */
    private static final class ValueCellEditor extends TextCellEditor {

        private final EDataType type;

        ValueCellEditor(Composite parent, EDataType type) {
            super(parent);
            this.type = type;
            setValidator(typed -> {
                try {
                    parse((String) typed);
                    return null;
                } catch (IllegalArgumentException e) {
                    return e.getLocalizedMessage();
                }
            });
        }

        @Override
        protected void doSetValue(Object value) {
            super.doSetValue(value == null ? "" : EcoreUtil.convertToString(type, value)); //$NON-NLS-1$
        }

        @Override
        protected Object doGetValue() {
            return parse((String) super.doGetValue());
        }

        private Object parse(String typed) {
            return typed.isEmpty() ? "" : EcoreUtil.createFromString(type, typed); //$NON-NLS-1$
        }
    }
}
