package org.exsite.ui.quickfix;

import java.util.List;
import java.util.Optional;

import org.exsite.rules.Finding;
import org.exsite.rules.Fix;

/** Lets somebody choose what a fix is to use. */
@FunctionalInterface
interface Choices {

    /**
     * Asks once for findings that have the same choices.
     *
     * @param findings the findings, at least one
     * @param choices what can be chosen, the most sensible first, at least one
     * @return the choice, or empty if nothing is to be done
     */
    Optional<Fix.Choice> ask(Fix fix, List<Finding> findings, List<Fix.Choice> choices);
}
