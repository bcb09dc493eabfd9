package org.exsite.rules.exchange.internetmail;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The administrator's mailbox of an Internet Mail Service does not exist or cannot take notifications.
 *
 * <p>The directory has no attribute for it, so that after an import it is not set: that is only a notice, for the
 * service may well have one. A public folder lets the service start but is never notified (Q163643): a warning.
 */
public final class AdminMailboxInvalid extends ExchangeRule<InternetMailService> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX;

    public AdminMailboxInvalid() {
        super(RuleTexts.of(AdminMailboxInvalid.class).describe("ims-admin-mailbox-invalid", Severity.ERROR, "Q246115",
                "Q183178", "Q163643"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE, new UseRecipient(),
                new UseAdministrator());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        String label = Labels.of(service);
        DistinguishedName name = service.getAdministratorMailbox();
        if (name == null) {
            context.reportAs(Severity.INFO, "unset", service, FEATURE, null, label);
            return;
        }
        DirectoryObject object = Directory.find(context, name);
        if (object == null) {
            context.report(service, FEATURE, label, name);
        } else if (object instanceof PublicFolder) {
            context.reportAs(Severity.WARNING, "folder", service, FEATURE, null, label, Labels.of(object));
        } else if (!(object instanceof Mailbox || object instanceof DistributionList)) {
            context.reportAs(Severity.ERROR, "class", service, FEATURE, null, label, Labels.of(object),
                    Schema.of(object.eClass()).label());
        }
    }
}
