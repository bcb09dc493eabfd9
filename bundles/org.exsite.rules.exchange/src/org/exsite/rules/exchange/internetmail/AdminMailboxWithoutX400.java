package org.exsite.rules.exchange.internetmail;

import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Recipients;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.addresses.GenerateX400;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/** The administrator's mailbox of an Internet Mail Service has no X.400 address: the service does not start. */
public final class AdminMailboxWithoutX400 extends ExchangeRule<InternetMailService> {

    public AdminMailboxWithoutX400() {
        super(RuleTexts.of(AdminMailboxWithoutX400.class).describe("ims-admin-mailbox-without-x400", Severity.ERROR,
                "Q300535", "Q166080", "Q281743", "Q199430", "Q149542", "Q149583"),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new UseRecipient(), new UseAdministrator(), new GenerateX400(
                        (finding, context) -> recipient((InternetMailService) finding.object(), context)));
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        Recipient recipient = recipient(service, context);
        if (recipient != null && !Recipients.hasType(recipient, ProxyAddress.X400)) {
            context.report(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX,
                    Labels.of(service), Labels.of(recipient));
        }
    }

    /** Anything but a mailbox or a distribution list is the concern of {@link AdminMailboxInvalid}. */
    private static Recipient recipient(InternetMailService service, RuleContext context) {
        DirectoryObject object = Directory.find(context, service.getAdministratorMailbox());
        return object instanceof Mailbox || object instanceof DistributionList ? (Recipient) object : null;
    }
}
