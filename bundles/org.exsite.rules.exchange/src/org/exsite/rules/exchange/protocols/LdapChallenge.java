package org.exsite.rules.exchange.protocols;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.LdapProtocol;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * LDAP does not take the challenge and response of Windows NT, which Mailbox Manager and the Active Directory
 * Connector use (Q255791, Q278600).
 */
public final class LdapChallenge extends ExchangeRule<LdapProtocol> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.PROTOCOL__AUTHENTICATION_METHODS;

    public LdapChallenge() {
        super(RuleTexts.of(LdapChallenge.class).describe("ldap-without-challenge-response", Severity.INFO,
                "Q255791", "Q278600"), ExsitePackage.Literals.LDAP_PROTOCOL);
    }

    @Override
    protected void inspect(LdapProtocol protocol, RuleContext context) {
        if (protocol.eIsSet(FEATURE) && !Boolean.TRUE.equals(protocol.getUseSiteValues())
                && protocol.getAuthenticationMethods().stream().noneMatch(LdapChallenge::isChallenge)) {
            context.report(protocol, FEATURE, Labels.of(protocol));
        }
    }

    private static boolean isChallenge(String method) {
        String text = method.toUpperCase(Locale.ROOT);
        return text.contains("CHALLENGE") || text.contains("NTLM");
    }
}
