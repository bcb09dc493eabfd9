package org.exsite.rules.exchange.customrecipients;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MSMailConnector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;

/**
 * The SNADS address of a recipient names the gateway, and the Microsoft Mail connector that takes it adds the name
 * of the gateway itself (Q149315).
 */
public final class SnadsGateway extends ExchangeRule<CustomRecipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS;

    public SnadsGateway() {
        super(RuleTexts.of(SnadsGateway.class).describe("snads-address-with-gateway", Severity.ERROR, "Q149315"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new SetValue(SnadsGateway.class, "remove-gateway-name", FEATURE, (finding, context) -> {
                    ProxyAddress target = ((CustomRecipient) finding.object()).getTargetAddress();
                    return ProxyAddress.of(target.type() + ':'
                            + target.value().substring(target.value().indexOf('\\') + 1));
                }));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        ProxyAddress target = custom.getTargetAddress();
        if (target != null && target.isType("SNADS") && target.value().indexOf('\\') != target.value().lastIndexOf('\\')
                && Instances.all(context, ExsitePackage.Literals.MS_MAIL_CONNECTOR).stream().anyMatch(connector ->
                        context.use((MSMailConnector) connector).getAddressSpaces().stream()
                                .anyMatch(space -> "SNADS".equalsIgnoreCase(space.getType())))) {
            context.report(custom, FEATURE, Labels.of(custom), target.value());
        }
    }
}
