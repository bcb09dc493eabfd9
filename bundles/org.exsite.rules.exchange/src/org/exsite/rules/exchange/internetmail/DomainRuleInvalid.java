package org.exsite.rules.exchange.internetmail;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DomainRule;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * What differs for messages of a domain is said for a domain that cannot be one, so that the service does not
 * start (Q148565), or ends with a space, so that it never matches before service pack 3 (Q228998).
 */
public final class DomainRuleInvalid extends ExchangeRule<DomainRule> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DOMAIN_RULE__DOMAIN;
    private static final Pattern DOMAIN = Pattern.compile("[#*.]*[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    /** Later services compare domains without what is behind them. */
    private static final VersionRange WITH_SPACE = VersionRange.of("5.5", "5.5 SP3");

    public DomainRuleInvalid() {
        super(RuleTexts.of(DomainRuleInvalid.class).describe("ims-domain-rule-invalid", Severity.ERROR,
                "Q148565", "Q228998"), ExsitePackage.Literals.DOMAIN_RULE,
                new SetValue(DomainRuleInvalid.class, "remove-spaces", null, (finding, context) -> {
                    String domain = ((DomainRule) finding.object()).getDomain().strip();
                    return DOMAIN.matcher(domain).matches() ? domain : null;
                }),
                new DeleteObject(DomainRuleInvalid.class, "delete-domain-rule"));
    }

    @Override
    protected void inspect(DomainRule rule, RuleContext context) {
        InternetMailService service = context.container(rule, InternetMailService.class);
        String domain = rule.getDomain();
        if (service == null || domain == null) {
            return;
        }
        if (!domain.equals(domain.strip()) && !domain.isBlank()) {
            if (!domain.equals(domain.stripLeading()) || Versions.isOneOf(WITH_SPACE, service, context)) {
                context.reportAs(Severity.WARNING, "space", rule, FEATURE, null, Labels.of(service), domain.strip());
            }
        } else if (domain.isBlank() || !DOMAIN.matcher(domain).matches()) {
            context.report(rule, FEATURE, Labels.of(service), domain);
        }
    }
}
