package org.exsite.ui.create;

import java.util.Locale;
import java.util.Optional;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.address.ProxyAddress;

/**
 * An address space as somebody enters it.
 *
 * @param type the type of the addresses, such as {@code SMTP}
 * @param address the addresses, in which an asterisk stands for anything
 * @param cost the cost of the way, from 1 to 100
 * @param scope who may use it
 */
public record SpaceDraft(String type, String address, String cost, AddressSpaceScope scope) {

    /** Says what is wrong, or nothing. */
    public Optional<String> problem() {
        if (!ProxyAddress.isTypeName(type)) {
            return Optional.of(Messages.Spaces_type);
        } else if (address.isEmpty()) {
            return Optional.of(Messages.Spaces_address);
        }
        return new SpaceCost(cost).problem();
    }

    /** Makes the address space. */
    public AddressSpace create() {
        AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
        space.setType(type.toUpperCase(Locale.ROOT));
        space.setAddress(address);
        space.setCost(new SpaceCost(cost).number());
        if (scope != AddressSpaceScope.ORGANIZATION) {
            space.setScope(scope);
        }
        return space;
    }

    String label() {
        String who = switch (scope) {
            case ORGANIZATION -> ""; //$NON-NLS-1$
            case SITE -> Messages.Spaces_site;
            case LOCATION -> Messages.Spaces_location;
        };
        return Messages.bind(who.isEmpty() ? Messages.Spaces_label : Messages.Spaces_labelScope,
                new Object[] {type, address, cost, who});
    }
}
