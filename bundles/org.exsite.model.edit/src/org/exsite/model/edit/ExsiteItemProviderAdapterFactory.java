package org.exsite.model.edit;

import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.exsite.model.ExsitePackage;

/** Gives every object of the model the one {@link DirectoryItemProvider}: labels, icons, children, properties. */
public final class ExsiteItemProviderAdapterFactory extends AdapterFactoryImpl
        implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

    private static final Set<Object> TYPES = Set.of(IEditingDomainItemProvider.class,
            IStructuredItemContentProvider.class, ITreeItemContentProvider.class, IItemLabelProvider.class,
            IItemPropertySource.class);

    private final ChangeNotifier notifier = new ChangeNotifier();
    private final DirectoryItemProvider provider = new DirectoryItemProvider(this);
    private ComposedAdapterFactory parent;
    private boolean passive;

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return parent == null ? this : parent.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
        parent = parentAdapterFactory;
    }

    @Override
    public boolean isFactoryForType(Object type) {
        return TYPES.contains(type) || type == this || type == ExsitePackage.eINSTANCE
                || type instanceof EObject object && isOfModel(object.eClass().getEPackage());
    }

    /**
     * Says whether objects are only looked at for now: then they get their item provider without being told of it, so
     * that another thread may follow the model meanwhile. Whoever wants to be told of their changes asks again later.
     */
    public void setPassive(boolean onlyLooking) {
        passive = onlyLooking;
    }

    /** Tells whether objects are only looked at for now. */
    public boolean isPassive() {
        return passive;
    }

    @Override
    public Adapter adapt(Notifier target, Object type) {
        return passive ? createAdapter(target) : super.adapt(target, this);
    }

    @Override
    public Object adapt(Object object, Object type) {
        if (!isFactoryForType(type) || !(object instanceof EObject target)
                || !isOfModel(target.eClass().getEPackage())) {
            return null;
        }
        return adapt((Notifier) target, type);
    }

    @Override
    protected Adapter createAdapter(Notifier target) {
        return target instanceof EObject object && isOfModel(object.eClass().getEPackage()) ? provider : null;
    }

    @Override
    public void addListener(INotifyChangedListener listener) {
        notifier.addListener(listener);
    }

    @Override
    public void removeListener(INotifyChangedListener listener) {
        notifier.removeListener(listener);
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        notifier.fireNotifyChanged(notification);
        if (parent != null) {
            parent.fireNotifyChanged(notification);
        }
    }

    @Override
    public void dispose() {
        provider.dispose();
    }

    private static boolean isOfModel(EPackage ePackage) {
        return ePackage == ExsitePackage.eINSTANCE;
    }
}
