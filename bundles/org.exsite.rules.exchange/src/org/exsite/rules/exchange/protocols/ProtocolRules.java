package org.exsite.rules.exchange.protocols;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about the Internet protocols that clients use. */
public final class ProtocolRules {

    private ProtocolRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new LdapPortTaken(),
                new LdapChallenge(),
                new ImapMembership(),
                new AnonymousImap(),
                new LdapInitialOnly(),
                new MailboxManagerWithoutLdap());
    }
}
