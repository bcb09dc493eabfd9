package org.exsite.rules.exchange.recipients;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.UnknownObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The alternate recipient of a mailbox does not exist or is no recipient: everything that is sent to the mailbox comes
 * back (Q182558).
 */
public final class AlternateRecipientInvalid extends ExchangeRule<Mailbox> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.MAILBOX__ALTERNATE_RECIPIENT;

    public AlternateRecipientInvalid() {
        super(RuleTexts.of(AlternateRecipientInvalid.class).describe("alternate-recipient-invalid", Severity.ERROR,
                "Q182558"), ExsitePackage.Literals.MAILBOX,
                new ChooseObject(AlternateRecipientInvalid.class, "choose-alternate-recipient", FEATURE,
                        AlternateRecipientInvalid::candidates), AlternateRecipients.CLEAR);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (mailbox.eIsSet(FEATURE)) {
            DistinguishedName name = mailbox.getAlternateRecipient();
            EObject found = context.find(Directory.BY_NAME, name);
            if (found != null && !isRecipient(found)) {
                context.reportAs(Severity.ERROR, "class", mailbox, FEATURE, null, Labels.of(mailbox), name,
                        Schema.of(found.eClass()).label());
            } else if (Directory.isMissing(context, name)) {
                context.report(mailbox, FEATURE, Labels.of(mailbox), name);
            }
        }
    }

    /** An object of a class that the model does not know may well be a recipient. */
    private static boolean isRecipient(EObject object) {
        return object instanceof Recipient || object instanceof UnknownObject;
    }

    /** Other mailboxes that have no alternate recipient themselves and are not hidden. */
    private static Stream<Mailbox> candidates(Finding finding, RuleContext context) {
        Organization organization = context.container(finding.object(), Organization.class);
        return organization == null ? Stream.of() : Sites.recipients(organization).filter(Mailbox.class::isInstance)
                .map(Mailbox.class::cast).filter(other -> other != finding.object() && !other.eIsSet(FEATURE)
                        && !Boolean.TRUE.equals(other.getHiddenFromAddressBook()));
    }
}
