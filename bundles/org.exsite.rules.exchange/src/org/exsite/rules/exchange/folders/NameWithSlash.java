package org.exsite.rules.exchange.folders;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;

/**
 * The name of a public folder has a slash, which parts the levels of the hierarchy for IMAP4 clients, so that they
 * do not see it (Q234395).
 */
public final class NameWithSlash extends ExchangeRule<PublicFolder> {

    public NameWithSlash() {
        super(RuleTexts.of(NameWithSlash.class).describe("folder-name-with-slash", Severity.WARNING, "Q234395"),
                ExsitePackage.Literals.PUBLIC_FOLDER,
                new SetValue(NameWithSlash.class, "replace-slash", null, (finding, context) ->
                        ((PublicFolder) finding.object()).getDisplayName().replace('/', '-')));
    }

    @Override
    protected void inspect(PublicFolder folder, RuleContext context) {
        String name = folder.getDisplayName();
        if (name != null && name.indexOf('/') >= 0 && folder.getSystemFolderType() == null) {
            context.report(folder, ExsitePackage.Literals.RECIPIENT__DISPLAY_NAME, name);
        }
    }
}
