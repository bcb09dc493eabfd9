package org.exsite.rules.exchange.addresses;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;

/** Changes of the addresses of recipients. */
final class AddressLists {

    private AddressLists() {
    }

    /** Returns a command that gives a recipient these addresses in place of those that it has. */
    static Command set(EditingDomain domain, Recipient recipient, List<ProxyAddress> addresses) {
        return SetCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, addresses);
    }

    /** Returns an address that is primary or secondary like another. */
    static ProxyAddress withStatusOf(ProxyAddress model, String value) {
        return model.isPrimary() ? ProxyAddress.primary(model.type(), value)
                : ProxyAddress.secondary(model.type(), value);
    }

    /**
     * Returns the addresses of a recipient with one replaced. Other entries for either of the two addresses are left
     * out; where one of them was primary, the new one is.
     */
    static List<ProxyAddress> replaced(Recipient recipient, ProxyAddress before, ProxyAddress after) {
        List<ProxyAddress> addresses = new ArrayList<>();
        int place = -1;
        boolean primary = after.isPrimary();
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (address.equals(before) && place < 0) {
                place = addresses.size();
            } else if (address.key().equals(after.key())) {
                primary |= address.isPrimary();
            } else if (!address.equals(before)) {
                addresses.add(address);
            }
        }
        addresses.add(Math.max(place, 0), primary ? after.asPrimary() : after);
        return addresses;
    }
}
