package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.directory.ObjectChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;

/** Puts changes into an order in which each can be made when its turn comes. */
public final class ChangeOrder {

    private final Map<String, ObjectChange> releasing = new HashMap<>();
    private final Map<DistinguishedName, ObjectChange> creating = new HashMap<>();
    private final Set<ObjectChange> done = new LinkedHashSet<>();
    private final Set<ObjectChange> begun = new LinkedHashSet<>();

    private ChangeOrder() {
    }

    /**
     * Sorts changes: one that needs an address that another releases, or refers to an object that another creates,
     * comes after it; otherwise the order stays. Where changes need each other, as when two recipients swap their
     * addresses, the order among them stays.
     */
    public static List<ObjectChange> sorted(List<ObjectChange> changes) {
        ChangeOrder order = new ChangeOrder();
        for (ObjectChange change : changes) {
            order.addresses(change, false).forEach(key -> order.releasing.put(key, change));
            if (change instanceof ObjectChange.Created) {
                order.creating.put(change.name(), change);
            }
        }
        changes.forEach(order::take);
        return List.copyOf(order.done);
    }

    private void take(ObjectChange change) {
        if (change == null || !begun.add(change)) {
            return;
        }
        if (!(change instanceof ObjectChange.Deleted)) {
            take(creating.get(change.name().parent()));
            addresses(change, true).forEach(key -> take(releasing.get(key)));
            references(change.object()).forEach(name -> take(creating.get(name)));
        }
        done.add(change);
    }

    private List<String> addresses(ObjectChange change, boolean taken) {
        List<ProxyAddress> addresses = switch (change) {
            case ObjectChange.Created created when taken -> proxies(created.object());
            case ObjectChange.Deleted deleted when !taken -> proxies(deleted.object());
            case ObjectChange.Modified modified -> {
                List<ProxyAddress> kept = new ArrayList<>(proxies(taken ? modified.object() : modified.before()));
                kept.removeAll(proxies(taken ? modified.before() : modified.object()));
                yield kept;
            }
            default -> List.of();
        };
        return addresses.stream().map(ProxyAddress::key).toList();
    }

    private static List<ProxyAddress> proxies(DirectoryObject object) {
        return object instanceof Recipient recipient ? recipient.getProxyAddresses() : List.of();
    }

    private static List<DistinguishedName> references(DirectoryObject object) {
        List<DistinguishedName> names = new ArrayList<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == DistinguishedName.class
                    && object.eIsSet(attribute)) {
                Object value = object.eGet(attribute);
                if (value instanceof List<?> values) {
                    values.forEach(name -> names.add((DistinguishedName) name));
                } else {
                    names.add((DistinguishedName) value);
                }
            }
        }
        return names;
    }
}
