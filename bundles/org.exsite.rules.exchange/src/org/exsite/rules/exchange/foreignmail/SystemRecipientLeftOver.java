package org.exsite.rules.exchange.foreignmail;

import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;
import org.exsite.rules.exchange.index.References;

/**
 * A hidden custom recipient stands for the mail bag of a postoffice that no requestor synchronizes with: it was
 * left when the requestor was deleted (Q163625).
 */
public final class SystemRecipientLeftOver extends ExchangeRule<CustomRecipient> {

    public SystemRecipientLeftOver() {
        super(RuleTexts.of(SystemRecipientLeftOver.class).describe("dirsync-system-recipient-left-over", Severity.WARNING,
                "Q163625"), ExsitePackage.Literals.CUSTOM_RECIPIENT,
                new DeleteObject(SystemRecipientLeftOver.class, "delete-system-recipient"));
    }

    @Override
    protected void inspect(CustomRecipient custom, RuleContext context) {
        if (Boolean.TRUE.equals(custom.getHiddenFromAddressBook()) && SystemRecipients.isOne(custom)) {
            DistinguishedName name = custom.getDistinguishedName();
            if (context.find(References.by(ExsitePackage.Literals.REMOTE_DIR_SYNC_REQUESTOR__DIRSYNC_ADDRESS), name) == null
                    && context.find(References.by(ExsitePackage.Literals.DIR_SYNC_REQUESTOR__DIRSYNC_SERVER), name) == null
                    && !Instances.inSiteOf(context, custom, ExsitePackage.Literals.MS_MAIL_CONNECTOR).isEmpty()) {
                context.report(custom, null, Labels.of(custom), custom.getTargetAddress().value());
            }
        }
    }
}
