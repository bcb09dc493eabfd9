package org.exsite.model.storage;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.InternalEObject;
import org.exsite.model.address.AddressPacker;
import org.exsite.model.address.PackedAddressList;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.storage.ClassPlan.Slot;
import org.exsite.model.util.CompactObject;

/** The e-mail addresses of the object that is being read, which go into their row without becoming objects. */
final class AddressElements {

    private final AddressPacker packer = new AddressPacker();
    private Slot slot;

    /** Adds an address to an object. */
    void add(InternalEObject object, Slot feature, String text) {
        boolean usual = slot == feature || slot == null && !((CompactObject) object).holds(feature.id);
        if (usual && packer.add(text, 0, text.length())) {
            slot = feature;
            return;
        }
        flush(object);
        values(object, feature).add(ProxyAddress.of(text));
    }

    /** Gives the object its addresses; to be called before anything else is read than its values. */
    void flush(InternalEObject object) {
        if (slot != null) {
            ((CompactObject) object).fill(slot.id, PackedAddressList.of(object, slot.feature, packer.octets()));
            packer.clear();
            slot = null;
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(InternalEObject object, Slot slot) {
        return (EList<Object>) object.eGet(slot.id, true, true);
    }
}
