package org.exsite.ui.addresses;

import org.exsite.model.address.GeneratedAddress;
import org.exsite.model.edit.ObjectLabels;

/** What is said of the addresses that templates make. */
public final class GeneratedTexts {

    private GeneratedTexts() {
    }

    /** Returns the address without its type, or an empty text if there is none. */
    public static String address(GeneratedAddress made) {
        return made.address() == null ? "" : made.address().value(); //$NON-NLS-1$
    }

    /** Returns what comes of a template, and who has the address that it would make otherwise. */
    public static String remark(GeneratedAddress made) {
        String outcome = switch (made.outcome()) {
            case NEW -> made.owner() == null ? Messages.Made_new : ""; //$NON-NLS-1$
            case PRESENT -> made.owner() == null ? Messages.Made_present : ""; //$NON-NLS-1$
            case DISABLED -> Messages.Made_disabled;
            case TARGET -> Messages.Made_target;
            case IMPOSSIBLE -> Messages.Made_impossible;
            case INVALID -> made.address().problems().getFirst().message();
        };
        return outcome.isEmpty() ? taken(made) : outcome;
    }

    /** Returns who has the address without a number. */
    static String taken(GeneratedAddress made) {
        return Messages.bind(Messages.Made_taken, made.plain().value(), ObjectLabels.of(made.owner()));
    }
}
