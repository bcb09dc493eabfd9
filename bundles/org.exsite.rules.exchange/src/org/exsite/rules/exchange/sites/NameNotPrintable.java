package org.exsite.rules.exchange.sites;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Instances;

/**
 * The name of the organization or a site has a character that X.400 addresses cannot carry, and sites replicate
 * over X.400 connectors: a foreign backbone may refuse the messages of Exchange 4.0 (Q155695). A service pack mended it,
 * but the article does not say which.
 */
public final class NameNotPrintable extends ExchangeRule<DirectoryObject> {

    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.0");

    public NameNotPrintable() {
        super(RuleTexts.of(NameNotPrintable.class).describe("name-not-printable-over-x400", Severity.WARNING,
                "Q155695").withVersions(VERSIONS.texts()), ExsitePackage.Literals.DIRECTORY_OBJECT);
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        if (!Names.isOrganizationOrSite(object) || object.getName() == null || object.getName().indexOf('@') >= 0) {
            return;
        }
        int other = Names.firstNotPrintable(object.getName());
        if (other >= 0 && Instances.all(context, ExsitePackage.Literals.X400_CONNECTOR).stream()
                .anyMatch(connector -> !((X400Connector) connector).getConnectedSites().isEmpty())
                && isAnyEarly(object, context)) {
            context.report(object, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, object.getName(),
                    Character.toString(other));
        }
    }

    private static boolean isAnyEarly(DirectoryObject object, RuleContext context) {
        List<EObject> sites = object instanceof Site ? List.of(object)
                : Instances.all(context, ExsitePackage.Literals.SITE);
        return sites.stream().anyMatch(site -> Versions.isAnyInSite(site, VERSIONS, context));
    }
}
