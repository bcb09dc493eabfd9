package org.exsite.directory.ldif;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.NameResolver;
import org.exsite.model.DirectoryObject;
import org.exsite.model.address.PackedAddressList;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.schema.Syntax;
import org.exsite.model.util.CompactObject;
import org.exsite.model.util.ValueBatch;

/**
 * The values of an object that was just made, on their way into it: nobody else knows the object yet, so that nobody has
 * to be told of each value and room is made for all at once.
 */
final class NewValues {

    private final NameResolver names;
    private final ValueBatch values = new ValueBatch();
    private final List<ProxyAddress> addresses = new ArrayList<>();
    private EStructuralFeature addressFeature;

    NewValues(NameResolver names) {
        this.names = names;
    }

    /** Gives an object the values of an attribute. Returns whether all went well; nothing has changed otherwise. */
    boolean take(DirectoryObject object, Binding binding, LdifAttribute attribute) {
        if (binding == null || binding.isLate() || !attribute.octets().isEmpty()) {
            return false;
        }
        List<String> texts = attribute.texts();
        return binding.schema().syntax() == Syntax.PROXIES ? takeAddresses(binding, texts)
                : texts.size() == 1 && !binding.feature().isMany() && take(object, binding, texts.getFirst());
    }

    /** Gives the object the values that were taken; to be called before values are read in another way. */
    void flush(DirectoryObject object) {
        if (!addresses.isEmpty()) {
            addresses((CompactObject) object, object.eClass().getFeatureID(addressFeature));
            addresses.clear();
        }
        values.flush((CompactObject) object);
    }

    @SuppressWarnings("unchecked")
    private void addresses(CompactObject object, int feature) {
        PackedAddressList packed = object.holds(feature) ? null
                : PackedAddressList.of(object, addressFeature, addresses);
        if (packed != null) {
            values.set(feature, packed);
        } else {
            ((List<ProxyAddress>) object.eGet(addressFeature)).addAll(addresses);
        }
    }

    private boolean take(DirectoryObject object, Binding binding, String text) {
        int id = object.eClass().getFeatureID(binding.feature());
        boolean free = !values.has(id) && !((CompactObject) object).holds(id);
        Object value = free ? binding.read(text, names) : null;
        if (value != null) {
            values.set(id, value);
        }
        return value != null;
    }

    private boolean takeAddresses(Binding binding, List<String> texts) {
        int before = addresses.size();
        for (int i = 0; i < texts.size(); i++) {
            if (!(binding.read(texts.get(i), names) instanceof ProxyAddress address)) {
                addresses.subList(before, addresses.size()).clear();
                return false;
            }
            addresses.add(address);
        }
        addressFeature = binding.feature();
        return true;
    }
}
