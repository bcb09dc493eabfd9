package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.ExsitePackage;
import org.exsite.model.GroupWiseConnector;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A GroupWise connector synchronizes directories by a schedule, but has no container to import to or none to
 * export (Q232029).
 */
public final class GroupWiseContainerMissing extends ExchangeRule<GroupWiseConnector> {

    public GroupWiseContainerMissing() {
        super(RuleTexts.of(GroupWiseContainerMissing.class).describe("groupwise-dirsync-container-missing", Severity.ERROR,
                "Q232029"), ExsitePackage.Literals.GROUP_WISE_CONNECTOR,
                new UseRecipientsContainer());
    }

    @Override
    protected void inspect(GroupWiseConnector connector, RuleContext context) {
        if (connector.getDirsyncSchedule() == null || connector.getDirsyncSchedule().activeQuarters() == 0) {
            return;
        }
        if (connector.getImportContainer() == null) {
            context.report(connector, ExsitePackage.Literals.GATEWAY__IMPORT_CONTAINER, Labels.of(connector));
        }
        if (!connector.eIsSet(ExsitePackage.Literals.GATEWAY__EXPORT_CONTAINERS)) {
            context.reportAs(Severity.ERROR, "export", connector, ExsitePackage.Literals.GATEWAY__EXPORT_CONTAINERS, null,
                    Labels.of(connector));
        }
    }
}
