package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MSMailConnector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A Microsoft Mail connector has an address space for Internet addresses though there is an Internet Mail Service: the
 * MTA gives messages now to the one and now to the other, and those that the connector gets come back (Q169117).
 */
public final class MailConnectorTakesSmtp extends ExchangeRule<MSMailConnector> {

    public MailConnectorTakesSmtp() {
        super(RuleTexts.of(MailConnectorTakesSmtp.class).describe("ms-mail-connector-takes-smtp", Severity.ERROR,
                "Q169117"), ExsitePackage.Literals.MS_MAIL_CONNECTOR,
                new DeleteObject(MailConnectorTakesSmtp.class, "delete-address-space"));
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    @Override
    protected void inspect(MSMailConnector connector, RuleContext context) {
        for (AddressSpace space : connector.getAddressSpaces()) {
            if (ProxyAddress.SMTP.equalsIgnoreCase(space.getType())
                    && !Instances.all(context, ExsitePackage.Literals.INTERNET_MAIL_SERVICE).isEmpty()) {
                context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__TYPE, Labels.of(connector));
            }
        }
    }
}
