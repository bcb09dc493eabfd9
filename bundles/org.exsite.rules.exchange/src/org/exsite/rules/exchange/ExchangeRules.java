package org.exsite.rules.exchange;

import java.util.List;

import org.exsite.rules.Rule;
import org.exsite.rules.RuleSet;
import org.exsite.rules.exchange.addresses.ProxyAddressNotUnique;
import org.exsite.rules.exchange.addresses.ProxyAddressSyntax;
import org.exsite.rules.exchange.addresses.RecipientWithoutX400;
import org.exsite.rules.exchange.imports.ImportProblemRule;
import org.exsite.rules.exchange.internetmail.AdminMailboxInvalid;
import org.exsite.rules.exchange.internetmail.AdminMailboxWithoutX400;

/** The catalogue of the rules about Exchange. */
public final class ExchangeRules {

    private static final RuleSet CATALOGUE = new RuleSet(List.<Rule>of(
            new AdminMailboxWithoutX400(),
            new AdminMailboxInvalid(),
            new RecipientWithoutX400(),
            new ProxyAddressNotUnique(),
            new ProxyAddressSyntax(),
            ImportProblemRule.unreadLine(),
            ImportProblemRule.remark()));

    private ExchangeRules() {
    }

    /** Returns all rules, in the order in which they are listed. */
    public static RuleSet catalogue() {
        return CATALOGUE;
    }
}
