package org.exsite.rules.exchange.addresses;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about the e-mail addresses of recipients. */
public final class AddressRules {

    private AddressRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new RecipientWithoutX400(),
                new ProxyAddressNotUnique(),
                new ProxyAddressSyntax(),
                new AddressWithoutType(),
                new StrayDots(),
                new AliasTwice(),
                new TooManyAddresses(),
                new NotesAddressSpaces(),
                new NotesAddressTooLong(),
                new NotesAddressNameless(),
                new DomainsOfTheirOwn(),
                new AddressOfOtherSite(),
                new AddressOfConnector(),
                new WithoutSmtp());
    }
}
