package org.exsite.rules.exchange.folders;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.PublicInformationStore;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.UnsetValue;
import org.exsite.rules.exchange.index.Directory;

/** A public folder has a replication schedule of its own and does not follow that of the store (Q184773). */
public final class ScheduleOfItsOwn extends ExchangeRule<PublicFolder> {

    public ScheduleOfItsOwn() {
        super(RuleTexts.of(ScheduleOfItsOwn.class).describe("folder-schedule-of-its-own", Severity.INFO, "Q184773"),
                ExsitePackage.Literals.PUBLIC_FOLDER,
                new UnsetValue(ScheduleOfItsOwn.class, "use-store-schedule"));
    }

    @Override
    protected void inspect(PublicFolder folder, RuleContext context) {
        if (folder.getReplicationSchedule() != null
                && Directory.find(context, folder.getHomeMDB()) instanceof PublicInformationStore store
                && store.getReplicationSchedule() != null
                && !store.getReplicationSchedule().equals(folder.getReplicationSchedule())) {
            context.report(folder, ExsitePackage.Literals.PUBLIC_FOLDER__REPLICATION_SCHEDULE, Labels.of(folder));
        }
    }
}
