package org.exsite.rules.exchange.sitelinks;

import java.util.Arrays;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Replication;

/**
 * A connector to a site that is replicated restricts size or senders of messages. Version 5.0 applies that to messages
 * of the directory and of public folder replication as well (Q169676).
 */
public final class ReplicationRestricted extends ExchangeRule<Gateway> {

    private static final EAttribute[] RESTRICTIONS = {ExsitePackage.Literals.GATEWAY__MESSAGE_SIZE_LIMIT,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM_LISTS,
            ExsitePackage.Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM_LISTS};

    public ReplicationRestricted() {
        super(RuleTexts.of(ReplicationRestricted.class).describe("replication-over-restricted-connector", Severity.ERROR,
                "Q169676"), VersionRange.of("5.0", "5.0 SP2"), ExsitePackage.Literals.GATEWAY,
                new UnsetValue(ReplicationRestricted.class, "lift-restrictions", RESTRICTIONS).askFirst());
    }

    @Override
    protected void inspect(Gateway connector, RuleContext context) {
        EAttribute restriction = Arrays.stream(RESTRICTIONS).filter(connector::eIsSet).findFirst().orElse(null);
        Site local = restriction == null ? null : context.container(connector, Site.class);
        if (local != null) {
            for (ConnectedSite connected : connector.getConnectedSites()) {
                Site remote = RemoteSites.find(connected, context);
                if (remote != null && Replication.isBetween(local, remote, context)) {
                    context.report(connector, restriction, Labels.of(connector), Labels.of(remote));
                    return;
                }
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.CONNECTED_SITE;
    }
}
