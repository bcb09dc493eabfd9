package org.exsite.rules.exchange.routing;

import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * A connector has the X.400 space of its own site, to share it with another system, but the site does not share: its own
 * spaces never get into the table (Q169672), and what it does not know it takes for nobody's (Q180547).
 */
public final class OwnX400Space extends ExchangeRule<AddressSpace> {

    public OwnX400Space() {
        super(RuleTexts.of(OwnX400Space.class).describe("x400-space-of-own-site", Severity.WARNING),
                ExsitePackage.Literals.ADDRESS_SPACE,
                new SetElsewhere(OwnX400Space.class, "share-own-space", OwnX400Space::addressing,
                        ExsitePackage.Literals.SITE_ADDRESSING__SHARE_ADDRESS_SPACE,
                        (finding, context) -> Boolean.TRUE).askFirst(),
                new DeleteObject(OwnX400Space.class, "remove-own-space"));
    }

    @Override
    protected void inspect(AddressSpace space, RuleContext context) {
        Connector connector = ProxyAddress.X400.equalsIgnoreCase(space.getType()) && space.getAddress() != null
                ? context.container(space, Connector.class) : null;
        if (connector == null || connector instanceof SiteConnector) {
            return;
        }
        String prefix = X400Spaces.prefix(space.getAddress());
        Instances.inSiteOf(context, connector, ExsitePackage.Literals.SITE_ADDRESSING).stream()
                .map(SiteAddressing.class::cast)
                .filter(addressing -> !Boolean.TRUE.equals(addressing.getShareAddressSpace())
                        && X400Spaces.template(addressing).map(X400Spaces::prefix).filter(prefix::equals).isPresent())
                .findFirst().ifPresent(addressing -> context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS,
                        Labels.of(connector), space.getAddress()));
    }

    private static SiteAddressing addressing(Finding finding, RuleContext context) {
        return (SiteAddressing) Instances.inSiteOf(context, finding.object(), ExsitePackage.Literals.SITE_ADDRESSING)
                .stream().findFirst().orElse(null);
    }
}
