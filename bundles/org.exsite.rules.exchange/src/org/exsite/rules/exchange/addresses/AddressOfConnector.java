package org.exsite.rules.exchange.addresses;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * A recipient has an X.400 address in the address space of an X.400 connector of another site. Its own site then leaves
 * that connector out of its routing table (Q169672). Addresses of other sites are another matter, see
 * {@link AddressOfOtherSite}.
 */
public final class AddressOfConnector extends ExchangeRule<Recipient> {

    public AddressOfConnector() {
        super(RuleTexts.of(AddressOfConnector.class).describe("x400-address-of-connector", Severity.ERROR, "Q169672"),
                ExsitePackage.Literals.RECIPIENT, new RemoveX400(AddressOfConnector.class));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        OtherPrefixes.forEach(recipient, context, (address, prefix) -> {
            X400Connector connector = context.find(X400Spaces.SITES, prefix) == null
                    ? ofOtherSite(context.container(recipient, Site.class), prefix, context) : null;
            if (connector != null) {
                context.reportValue(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                        Labels.of(recipient), address.value(), Labels.of(connector));
            }
        });
    }

    private static X400Connector ofOtherSite(Site site, String prefix, RuleContext context) {
        for (EObject space : context.lookup(X400Spaces.CONNECTORS, prefix)) {
            X400Connector connector = context.container(space, X400Connector.class);
            if (connector != null && context.container(connector, Site.class) != site) {
                return connector;
            }
        }
        return null;
    }
}
