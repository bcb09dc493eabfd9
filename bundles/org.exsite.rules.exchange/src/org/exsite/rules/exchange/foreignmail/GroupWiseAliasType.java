package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * Gateway aliases of GroupWise become Internet addresses of Exchange only if the alias type is SMTP on both sides
 * (Q234588).
 */
public final class GroupWiseAliasType extends ExchangeRule<GroupWiseConnector> {

    public GroupWiseAliasType() {
        super(RuleTexts.of(GroupWiseAliasType.class).describe("groupwise-alias-type", Severity.INFO, "Q234588"),
                ExsitePackage.Literals.GROUP_WISE_CONNECTOR,
                new SetValue(GroupWiseAliasType.class, "use-smtp-alias", null,
                        (finding, context) -> ProxyAddress.SMTP).askFirst());
    }

    @Override
    protected void inspect(GroupWiseConnector connector, RuleContext context) {
        String type = connector.getGatewayAliasType();
        if (type != null && !type.isBlank() && !type.strip().equalsIgnoreCase(ProxyAddress.SMTP)) {
            context.report(connector, ExsitePackage.Literals.GROUP_WISE_CONNECTOR__GATEWAY_ALIAS_TYPE, Labels.of(connector),
                    type);
        }
    }
}
