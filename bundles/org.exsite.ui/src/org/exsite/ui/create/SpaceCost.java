package org.exsite.ui.create;

import java.util.Optional;

import org.exsite.model.address.AddressSpaceCost;

/**
 * What a way costs, as somebody enters it: a number from 1 to 100.
 *
 * @param text what was entered
 */
public record SpaceCost(String text) {

    /** Says what is wrong, or nothing if there is a {@link #number}. */
    public Optional<String> problem() {
        return AddressSpaceCost.isValid(number()) ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Spaces_cost, AddressSpaceCost.MOST));
    }

    int number() {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0; //$NON-NLS-1$
    }
}
