package org.exsite.rules.exchange.customrecipients;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;

/**
 * An address for a gateway has three digits in parentheses that begin with 0, 1 or 2. They are taken for the code
 * of a character before service pack 3 of Exchange 5.5 (Q185592).
 */
public final class DigitsInParentheses extends ExchangeRule<CustomRecipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS;
    private static final VersionRange VERSIONS = VersionRange.of("5.5", "5.5 SP3");
    private static final Pattern CODE = Pattern.compile("\\(([012]\\d\\d)\\)");

    public DigitsInParentheses() {
        super(RuleTexts.of(DigitsInParentheses.class).describe("digits-in-parentheses", Severity.WARNING, "Q185592")
                .withVersions(VERSIONS.texts()), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new SetValue(DigitsInParentheses.class, "remove-parentheses", FEATURE, (finding, context) -> {
                    ProxyAddress target = ((CustomRecipient) finding.object()).getTargetAddress();
                    return ProxyAddress.of(target.type() + ':' + CODE.matcher(target.value()).replaceAll("$1"));
                }));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        ProxyAddress target = custom.getTargetAddress();
        if (target == null || target.isType(ProxyAddress.SMTP) || target.isType(ProxyAddress.X400)
                || target.isType(ProxyAddress.MS) || target.value().indexOf('(') < 0) {
            return;
        }
        Matcher matcher = CODE.matcher(target.value());
        if (matcher.find() && Versions.isAnyInSite(custom, VERSIONS, context)) {
            context.report(custom, FEATURE, Labels.of(custom), target.toString(), matcher.group());
        }
    }
}
