package org.exsite.ui.operations;

import java.util.List;

import org.exsite.rules.Finding;

/** Asks somebody whether to do what rules about operations warn of. */
@FunctionalInterface
public interface OperationQuestion {

    /**
     * What was answered.
     *
     * @param goOn whether to do it
     * @param silence whether not to ask again about these rules until the program ends
     */
    record Answer(boolean goOn, boolean silence) {
    }

    /**
     * Asks.
     *
     * @param label what is about to be done, as the undo entry will say
     * @param findings what the rules warn of, at least one
     */
    Answer ask(String label, List<Finding> findings);
}
