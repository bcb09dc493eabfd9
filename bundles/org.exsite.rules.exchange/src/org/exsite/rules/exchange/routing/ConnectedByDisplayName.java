package org.exsite.rules.exchange.routing;

import java.util.Locale;

import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.ClassIndex;

/**
 * A connected site is given by its display name. Names of recipients are made of directory names, so that replies to
 * the site find no route, as Q193321 tells of address spaces.
 */
public final class ConnectedByDisplayName extends ExchangeRule<ConnectedSite> {

    /** The sites by directory name, and those whose display name differs by that, in a key of its own. */
    private static final Index SITES = ClassIndex.of(ExsitePackage.Literals.SITE, Site.class, (site, keys) -> {
        if (site.getName() != null) {
            keys.accept(new Name(fold(site.getName()), false));
            if (site.getDisplayName() != null) {
                keys.accept(new Name(fold(site.getDisplayName()), true));
            }
        }
    });

    private record Name(String text, boolean display) {
    }

    public ConnectedByDisplayName() {
        super(RuleTexts.of(ConnectedByDisplayName.class).describe("connected-site-by-display-name", Severity.ERROR),
                ExsitePackage.Literals.CONNECTED_SITE,
                new SetValue(ConnectedByDisplayName.class, "use-directory-name", null,
                        (finding, context) -> finding.value()));
    }

    @Override
    protected void inspect(ConnectedSite connected, RuleContext context) {
        Connector connector = context.container(connected, Connector.class);
        if (connector != null && connected.getSite() != null && !connected.getSite().isBlank()
                && context.find(SITES, new Name(fold(connected.getSite()), false)) == null
                && context.first(SITES, new Name(fold(connected.getSite()), true)) instanceof Site site) {
            context.reportValue(connected, ExsitePackage.Literals.CONNECTED_SITE__SITE, site.getName(),
                    Labels.of(connector), connected.getSite(), site.getName());
        }
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
