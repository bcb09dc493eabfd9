package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;

/** A recipient as somebody enters it in a wizard. */
interface RecipientDraft {

    /** Says what is in the way of making it, or nothing. */
    Optional<String> problem(RuleContext context);

    /** Returns the addresses that it is going to have. */
    List<ProxyAddress> addresses(RuleContext context);
}
