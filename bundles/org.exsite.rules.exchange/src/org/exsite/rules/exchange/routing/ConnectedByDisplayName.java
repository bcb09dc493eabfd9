package org.exsite.rules.exchange.routing;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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

/**
 * A connected site is given by its display name. Names of recipients are made of directory names, so that replies to
 * the site find no route, as Q193321 tells of address spaces.
 */
public final class ConnectedByDisplayName extends ExchangeRule<ConnectedSite> {

    /** The sites by directory name, and those whose display name differs by that, in a key of its own. */
    private static final Index SITES = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof Site site && site.getName() != null) {
                keys.accept(new Name(fold(site.getName()), false));
                if (site.getDisplayName() != null) {
                    keys.accept(new Name(fold(site.getDisplayName()), true));
                }
            }
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

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
