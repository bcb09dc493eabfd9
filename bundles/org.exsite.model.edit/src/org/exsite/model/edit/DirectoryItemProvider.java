package org.exsite.model.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;

/**
 * The item provider of every class of the model. It knows no class by name: labels, groups and limits come from the
 * schema annotations, what may be created where from {@link Placement}. It holds no state of an object, so that one
 * instance serves a whole model.
 */
final class DirectoryItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
        IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    private final Map<EClass, List<IItemPropertyDescriptor>> descriptors = new LinkedHashMap<>();

    DirectoryItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    /** The tree shows directory objects; address spaces and the like belong to the form of their connector. */
    @Override
    public Collection<?> getChildren(Object object) {
        return object instanceof DirectoryObject parent ? parent.getChildren() : List.of();
    }

    @Override
    public boolean hasChildren(Object object) {
        return object instanceof DirectoryObject parent && !parent.getChildren().isEmpty();
    }

    @Override
    protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        return ((EObject) object).eClass().getEAllContainments();
    }

    @Override
    protected boolean isWrappingNeeded(Object object) {
        return false;
    }

    @Override
    public String getText(Object object) {
        return ObjectLabels.of(object);
    }

    @Override
    public Object getImage(Object object) {
        return ObjectIcons.of(((EObject) object).eClass());
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        return descriptors.computeIfAbsent(((EObject) object).eClass(), eClass -> eClass.getEAllStructuralFeatures()
                .stream().filter(feature -> !(feature instanceof EReference))
                .<IItemPropertyDescriptor>map(feature -> new SchemaPropertyDescriptor(getRootAdapterFactory(), feature))
                .toList());
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> collector, Object object) {
        EObject container = (EObject) object;
        for (EClass type : Placement.childTypes(container)) {
            Placement.feature(container, type).ifPresent(feature ->
                    collector.add(createChildParameter(feature, NewObjects.create(container, type))));
        }
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return ObjectLabels.ofClass(((EObject) child).eClass());
    }

    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        return EditMessages.format("command.create", ObjectLabels.ofClass(((EObject) child).eClass()));
    }

    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        return getCreateChildToolTipText(owner, feature, child, selection);
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return getImage(child);
    }

    @Override
    protected Command createAddCommand(EditingDomain domain, EObject owner, EStructuralFeature feature,
            Collection<?> collection, int index) {
        return feature instanceof EReference reference && reference.isContainment()
                ? new AddObjectsCommand(domain, owner, feature, collection, index)
                : super.createAddCommand(domain, owner, feature, collection, index);
    }

    @Override
    protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value,
            int index) {
        return new SetValueCommand(domain, owner, feature, value, index);
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!notification.isTouch() && notification.getFeature() instanceof EStructuralFeature feature) {
            boolean content = feature == ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN;
            fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), content, true));
        }
    }
}
