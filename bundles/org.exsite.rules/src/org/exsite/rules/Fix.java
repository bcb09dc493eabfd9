package org.exsite.rules;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Resolves findings of a rule by a change of the model. Stateless; a fix never makes another finding of the rules it
 * belongs to.
 */
public interface Fix {

    /** Returns the permanent id, unique within the rule. */
    String id();

    /** Returns what the fix does to this finding, in a few words, such as "Use the mailbox called Administrator". */
    String label(Finding finding);

    /** Returns what the fix does in general, for lists that have no finding at hand. */
    String label();

    /** Tells whether somebody must choose one of {@link #choices} before the fix can be applied. */
    boolean needsChoice();

    /** Tells whether the fix can be applied to this finding in the model as it is now. */
    boolean isApplicable(Finding finding, RuleContext context);

    /**
     * Tells whether the fix may be applied to this finding without anybody having looked at it. False where something
     * must be chosen, and where the fix decides what only somebody who knows the organization can: who keeps what two
     * share, say, or what an unknown setting is.
     */
    default boolean mayApplyUnasked(Finding finding) {
        return !needsChoice();
    }

    /**
     * Returns what can be chosen, the most sensible first; empty if the fix needs no choice or there is nothing to
     * choose.
     */
    List<Choice> choices(Finding finding, RuleContext context);

    /**
     * Returns the change as one command on the editing domain, not yet executed.
     *
     * @param choice what was chosen, or {@code null} if the fix needs no choice
     * @throws IllegalArgumentException if the choice is missing or does not fit
     */
    Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context);

    /**
     * Something that can be chosen.
     *
     * @param id what names it in a file or on a command line, such as a distinguished name
     * @param label what people see, such as a display name
     * @param detail what tells it from others of that label, such as its addresses
     */
    record Choice(String id, String label, String detail) {
    }
}
