package org.exsite.ui.properties;

import java.util.Objects;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;

/** The properties of an object of the model as the Properties view wants them. */
final class ModelPropertySource implements IPropertySource {

    private final Object object;
    private final IItemPropertySource source;

    ModelPropertySource(Object object, IItemPropertySource source) {
        this.object = object;
        this.source = source;
    }

    @Override
    public Object getEditableValue() {
        return object;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return source.getPropertyDescriptors(object).stream()
                .map(descriptor -> new ModelPropertyDescriptor(object, descriptor))
                .toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        Object value = descriptor(id).getPropertyValue(object);
        return value instanceof IItemPropertySource wrapper
                ? wrapper.getEditableValue(object) : value;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return descriptor(id).isPropertySet(object);
    }

    @Override
    public void resetPropertyValue(Object id) {
        descriptor(id).resetPropertyValue(object);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        IItemPropertyDescriptor descriptor = descriptor(id);
        Object wanted = "".equals(value) ? null : value; //$NON-NLS-1$
        if (!Objects.equals(wanted, getPropertyValue(id))) {
            if (wanted == null) {
                descriptor.resetPropertyValue(object);
            } else {
                descriptor.setPropertyValue(object, wanted);
            }
        }
    }

    private IItemPropertyDescriptor descriptor(Object id) {
        return source.getPropertyDescriptor(object, id);
    }
}
