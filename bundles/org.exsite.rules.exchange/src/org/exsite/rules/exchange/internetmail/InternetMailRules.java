package org.exsite.rules.exchange.internetmail;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about the Internet Mail Service. */
public final class InternetMailRules {

    private InternetMailRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new AdminMailboxWithoutX400(),
                new AdminMailboxInvalid(),
                new WithoutAddressSpace(),
                new ReceivesOnly(),
                new AddressTypeOther(),
                new WithoutPrivateStore(),
                new OpenRelay(),
                new RelayProhibited(),
                new ReroutingOffForPop(),
                new OwnDomainRouted(),
                new DomainRuleInvalid(),
                new DialUpNames(),
                new PostmasterElsewhere(),
                new AutoRepliesDisabled(),
                new CharacterSetOther(),
                new DomainNotInbound(),
                new PostmasterMissing(),
                new RelayByReport(),
                new HomedWithoutAuthentication(),
                new SubdomainsInbound());
    }
}
