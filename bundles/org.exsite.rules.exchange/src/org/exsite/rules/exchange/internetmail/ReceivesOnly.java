package org.exsite.rules.exchange.internetmail;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.TransferMode;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;

/**
 * An Internet Mail Service does not send, but has address spaces: the MTA queues messages for it that nobody
 * delivers (Q238719, Q285090, Q295749).
 */
public final class ReceivesOnly extends ExchangeRule<InternetMailService> {

    public ReceivesOnly() {
        super(RuleTexts.of(ReceivesOnly.class).describe("ims-inbound-with-address-space", Severity.ERROR,
                "Q238719", "Q285090", "Q295749"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new UnsetValue(ReceivesOnly.class, "remove-address-spaces").askFirst());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        TransferMode mode = service.getTransferMode();
        if ((mode == TransferMode.INBOUND_ONLY || mode == TransferMode.NONE) && !service.getAddressSpaces().isEmpty()) {
            context.report(service, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(service));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }
}
