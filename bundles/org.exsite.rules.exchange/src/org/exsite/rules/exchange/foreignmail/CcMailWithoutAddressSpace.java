package org.exsite.rules.exchange.foreignmail;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.CcMailConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.NewSpaces;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A cc:Mail connector has no address space for cc:Mail, so that everything to cc:Mail comes back (Q186235,
 * Q170535, Q201058).
 */
public final class CcMailWithoutAddressSpace extends ExchangeRule<CcMailConnector> {

    public CcMailWithoutAddressSpace() {
        super(RuleTexts.of(CcMailWithoutAddressSpace.class)
                .describe("cc-mail-connector-without-address-space", Severity.ERROR, "Q186235", "Q170535", "Q201058"),
                ExsitePackage.Literals.CC_MAIL_CONNECTOR,
                new AddValues(CcMailWithoutAddressSpace.class, "add-cc-mail-space",
                        ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES,
                        (finding, context) -> List.of(NewSpaces.of(ProxyAddress.CCMAIL, "*"))));
    }

    @Override
    protected void inspect(CcMailConnector connector, RuleContext context) {
        if (!AddressSpaces.has(connector, ProxyAddress.CCMAIL)) {
            context.report(connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(connector));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }
}
