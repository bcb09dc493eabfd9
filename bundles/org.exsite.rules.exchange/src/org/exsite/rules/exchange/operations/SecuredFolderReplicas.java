package org.exsite.rules.exchange.operations;

import java.util.List;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;

/**
 * A replica of a folder comes or goes in another site than the home site of the folder, though only administrators of the
 * home site may change the folder: from the other site the folder is not listed (Q176172), or removing the replica fails
 * with c1040af3 (Q259423).
 */
final class SecuredFolderReplicas extends ChangeRule<PublicFolder> {

    SecuredFolderReplicas() {
        super("secured-folder-replicas", Severity.INFO, ExsitePackage.Literals.PUBLIC_FOLDER, "Q259423", "Q176172");
    }

    @Override
    void set(PublicFolder folder, ModelChange.Setting setting, Operation operation, RuleContext context) {
        if (setting.feature() != ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS || folder.getHomeMDB() == null
                || !Boolean.TRUE.equals(folder.getLimitAdministration())) {
            return;
        }
        report(folder, setting, "", setting.removed(), context);
        report(folder, setting, "added", setting.added(), context);
    }

    private static void report(PublicFolder folder, ModelChange.Setting setting, String wording,
            List<Object> stores, RuleContext context) {
        String home = site(folder.getHomeMDB()).value();
        stores.stream().map(store -> site((DistinguishedName) store).value()).distinct()
                .filter(site -> !site.equalsIgnoreCase(home))
                .forEach(site -> context.reportAs(Severity.INFO, wording, folder, setting.feature(), null,
                        Labels.of(folder), site, home));
    }

    private static DistinguishedName site(DistinguishedName name) {
        return name.depth() > 2 ? site(name.parent()) : name;
    }
}
