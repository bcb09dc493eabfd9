package org.exsite.rules.exchange.folders;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/** A moderator of a public folder has been deleted, so that what the folder sends to him comes back (Q259343). */
public final class ModeratorMissing extends ExchangeRule<PublicFolder> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.PUBLIC_FOLDER__MODERATORS;

    public ModeratorMissing() {
        super(RuleTexts.of(ModeratorMissing.class).describe("folder-moderator-missing", Severity.WARNING, "Q259343"),
                ExsitePackage.Literals.PUBLIC_FOLDER,
                new RemoveValue(ModeratorMissing.class, "remove-moderator"));
    }

    @Override
    protected void inspect(PublicFolder folder, RuleContext context) {
        if (folder.eIsSet(FEATURE)) {
            for (DistinguishedName moderator : folder.getModerators()) {
                if (context.find(Directory.BY_NAME, moderator) == null && moderator.parent() != null
                        && context.find(Directory.BY_NAME, moderator.parent()) != null) {
                    context.reportValue(folder, FEATURE, moderator, Labels.of(folder), moderator);
                }
            }
        }
    }
}
