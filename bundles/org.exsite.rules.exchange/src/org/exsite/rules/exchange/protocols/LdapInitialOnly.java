package org.exsite.rules.exchange.protocols;

import org.exsite.model.ExsitePackage;
import org.exsite.model.LdapProtocol;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * LDAP serves searches for the beginning of a text only and refuses others instead of searching for the beginning:
 * clients that search for any part find nobody (Q224105).
 */
public final class LdapInitialOnly extends ExchangeRule<LdapProtocol> {

    public LdapInitialOnly() {
        super(RuleTexts.of(LdapInitialOnly.class).describe("ldap-searches-refused", Severity.INFO, "Q224105"),
                ExsitePackage.Literals.LDAP_PROTOCOL,
                new SetValue(LdapInitialOnly.class, "treat-any-as-initial", null,
                        (finding, context) -> "anyAsInitial"));
    }

    @Override
    protected void inspect(LdapProtocol protocol, RuleContext context) {
        if ("initialOnly".equalsIgnoreCase(protocol.getSubstringSearches())
                && !Boolean.TRUE.equals(protocol.getUseSiteValues())) {
            context.report(protocol, ExsitePackage.Literals.LDAP_PROTOCOL__SUBSTRING_SEARCHES, Labels.of(protocol));
        }
    }
}
