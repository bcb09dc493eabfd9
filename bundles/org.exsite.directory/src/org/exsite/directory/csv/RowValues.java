package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.address.PackedAddressList;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.util.CompactObject;

/**
 * The values of an object that was just made, on their way into it: nobody else knows the object yet, so that it gets
 * all of them at once instead of making room for each.
 */
final class RowValues {

    private final Object[] values = new Object[CompactObject.MAX_FEATURES];
    private final List<ProxyAddress> addresses = new ArrayList<>();
    private EStructuralFeature addressFeature;
    private long low;
    private long high;

    /** Sets a single value. */
    void set(int feature, Object value) {
        values[feature] = value;
        if (feature < Long.SIZE) {
            low |= 1L << feature;
        } else {
            high |= 1L << feature;
        }
    }

    /** Adds e-mail addresses. */
    void add(AddressField field) {
        addressFeature = field.feature();
        addresses.addAll(field.values());
    }

    /** Gives the object its values and is ready for the next one. */
    @SuppressWarnings("unchecked")
    void flush(DirectoryObject object) {
        CompactObject compact = (CompactObject) object;
        if (!addresses.isEmpty()) {
            PackedAddressList packed = PackedAddressList.of(compact, addressFeature, addresses);
            if (packed == null || object.eIsSet(addressFeature)) {
                ((EList<Object>) object.eGet(addressFeature)).addAll(addresses);
            } else {
                set(object.eClass().getFeatureID(addressFeature), packed);
            }
            addresses.clear();
        }
        if ((low | high) != 0) {
            compact.fill(low, high, values);
            low = 0;
            high = 0;
        }
    }
}
