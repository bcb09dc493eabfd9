package org.exsite.rules.exchange.connections;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * An Internet Mail Service is for its site or location alone, and another one is elsewhere. Before service pack 4 of
 * version 5.5 the service does not heed that, and mail leaves by the wrong one (Q239228).
 */
public final class ScopeIgnored extends ExchangeRule<InternetMailService> {

    public ScopeIgnored() {
        super(RuleTexts.of(ScopeIgnored.class).describe("address-space-scope-ignored", Severity.WARNING, "Q239228"),
                VersionRange.of("5.5", "5.5 SP4"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new SetValue(ScopeIgnored.class, "use-whole-organization", null,
                        (finding, context) -> AddressSpaceScope.ORGANIZATION).askFirst());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        for (AddressSpace space : service.getAddressSpaces()) {
            InternetMailService other = !Spaces.isInternet(space) || InternetScope.isForOrganization(space) ? null
                    : space.getScope() == AddressSpaceScope.SITE ? InternetScope.inOtherSite(service, false, context)
                    : InternetScope.inOtherLocation(service, context);
            if (other != null) {
                context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__SCOPE, Labels.of(service), Labels.of(other));
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }
}
