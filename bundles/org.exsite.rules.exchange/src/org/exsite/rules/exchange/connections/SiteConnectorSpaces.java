package org.exsite.rules.exchange.connections;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteConnector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.index.Instances;

/**
 * A site connector has address spaces of its own, and the directory of the sites is replicated: they never get
 * into the routing table (Q182128).
 */
public final class SiteConnectorSpaces extends ExchangeRule<SiteConnector> {

    public SiteConnectorSpaces() {
        super(RuleTexts.of(SiteConnectorSpaces.class).describe("site-connector-address-spaces-ignored", Severity.WARNING,
                "Q182128"), ExsitePackage.Literals.SITE_CONNECTOR,
                new UnsetValue(SiteConnectorSpaces.class, "remove-address-spaces").askFirst());
    }

    @Override
    protected void inspect(SiteConnector connector, RuleContext context) {
        if (connector.getAddressSpaces().isEmpty()) {
            return;
        }
        Set<String> sites = new HashSet<>();
        connector.getConnectedSites().forEach(site -> sites.add(String.valueOf(site.getSite()).toLowerCase(Locale.ROOT)));
        for (EObject replication : Instances.inSiteOf(context, connector,
                ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR)) {
            DistinguishedName remote = ((DirectoryReplicationConnector) replication).getRemoteSite();
            if (remote != null && sites.contains(remote.value().toLowerCase(Locale.ROOT))) {
                context.report(connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(connector),
                        remote.value());
                return;
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }
}
