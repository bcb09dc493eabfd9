package org.exsite.rules.exchange.customrecipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.AddressProblem;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The Internet address that a custom recipient stands for is not one that the Internet Mail Service can deliver
 * to: without domain, with a space, or too long (Q156997, Q193924, Q156703, Q146567, Q160284).
 */
public final class SmtpTargetMalformed extends ExchangeRule<CustomRecipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS;
    /** From here on the service of another organization may not find the host. */
    private static final int LONGEST = 246;

    public SmtpTargetMalformed() {
        super(RuleTexts.of(SmtpTargetMalformed.class).describe("smtp-target-malformed", Severity.ERROR,
                "Q156997", "Q193924", "Q156703", "Q146567", "Q160284"), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new SetValue(SmtpTargetMalformed.class, "remove-spaces-from-target", FEATURE,
                        SmtpTargetMalformed::corrected).askFirst());
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        ProxyAddress target = custom.getTargetAddress();
        if (target == null || !target.isType(ProxyAddress.SMTP)) {
            return;
        }
        List<AddressProblem> problems = target.problems();
        if (!problems.isEmpty()) {
            context.report(custom, FEATURE, Labels.of(custom), target.value(), problems.getFirst().message());
        } else if (target.value().length() > LONGEST) {
            context.reportAs(Severity.WARNING, "long", custom, FEATURE, null, Labels.of(custom),
                    Integer.toString(target.value().length()), Integer.toString(LONGEST));
        }
    }

    private static ProxyAddress corrected(Finding finding, RuleContext context) {
        ProxyAddress target = ((CustomRecipient) finding.object()).getTargetAddress();
        ProxyAddress plain = ProxyAddress.of(target.type() + ':' + target.value().replaceAll("[\\s\"]+", ""));
        return plain.problems().isEmpty() && !plain.equals(target) ? plain : null;
    }
}
