package org.exsite.ui.create;

import java.util.Optional;

/**
 * What a way costs, as somebody enters it: a number from 1 to 100.
 *
 * @param text what was entered
 */
public record SpaceCost(String text) {

    private static final int HIGHEST = 100;

    /** Says what is wrong, or nothing if there is a {@link #number}. */
    public Optional<String> problem() {
        return text.matches("\\d{1,3}") && number() >= 1 && number() <= HIGHEST ? Optional.empty() //$NON-NLS-1$
                : Optional.of(Messages.bind(Messages.Spaces_cost, HIGHEST));
    }

    int number() {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0; //$NON-NLS-1$
    }
}
