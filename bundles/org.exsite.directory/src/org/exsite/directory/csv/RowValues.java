package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.address.AddressPacker;
import org.exsite.model.address.PackedAddressList;
import org.exsite.model.util.CompactObject;
import org.exsite.model.util.ValueBatch;

/** The values of an object that was just made, on their way into it, and its e-mail addresses from several columns. */
final class RowValues {

    private final ValueBatch values = new ValueBatch();
    private final List<AddressField> addresses = new ArrayList<>();
    private final char separator;

    /**
     * Starts with nothing.
     *
     * @param separator what parts the addresses of a field
     */
    RowValues(char separator) {
        this.separator = separator;
    }

    /** Sets a single value. */
    void set(int feature, Object value) {
        values.set(feature, value);
    }

    /** Adds e-mail addresses. */
    void add(AddressField field) {
        addresses.add(field);
    }

    /** Gives the object its values and is ready for the next one. */
    void flush(DirectoryObject object) {
        CompactObject compact = (CompactObject) object;
        if (!addresses.isEmpty()) {
            addresses(compact, addresses.getFirst().binding().feature());
            addresses.clear();
        }
        values.flush(compact);
    }

    @SuppressWarnings("unchecked")
    private void addresses(CompactObject object, EStructuralFeature feature) {
        int id = object.eClass().getFeatureID(feature);
        byte[] octets = object.holds(id) ? null : octets();
        if (octets != null) {
            set(id, PackedAddressList.of(object, feature, octets));
            return;
        }
        EList<Object> list = (EList<Object>) object.eGet(feature);
        addresses.forEach(field -> list.addAll(field.values(separator)));
    }

    /** Returns the addresses of all fields in one row, or {@code null} if some have to be made one by one. */
    private byte[] octets() {
        byte[] octets = addresses.getFirst().octets();
        for (int i = 1; i < addresses.size() && octets != null; i++) {
            octets = AddressPacker.joined(octets, addresses.get(i).octets());
        }
        return octets;
    }
}
