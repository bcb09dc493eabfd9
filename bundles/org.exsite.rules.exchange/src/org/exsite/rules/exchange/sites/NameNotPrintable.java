package org.exsite.rules.exchange.sites;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * The name of the organization or a site has a character that X.400 addresses cannot carry, and sites replicate
 * over X.400 connectors: a foreign backbone may refuse the messages (Q155695).
 */
public final class NameNotPrintable extends ExchangeRule<DirectoryObject> {

    public NameNotPrintable() {
        super(RuleTexts.of(NameNotPrintable.class).describe("name-not-printable-over-x400", Severity.WARNING,
                "Q155695"), ExsitePackage.Literals.DIRECTORY_OBJECT);
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        if (!Names.isOrganizationOrSite(object) || object.getName() == null || object.getName().indexOf('@') >= 0) {
            return;
        }
        int other = Names.firstNotPrintable(object.getName());
        if (other >= 0 && Instances.all(context, ExsitePackage.Literals.X400_CONNECTOR).stream()
                .anyMatch(connector -> !((X400Connector) connector).getConnectedSites().isEmpty())) {
            context.report(object, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, object.getName(),
                    Character.toString(other));
        }
    }
}
