package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.SiteEncryptionConfiguration;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * The parts of the distinguished name of a mailbox have more than 64 characters together. Certificate Server 1.0 puts
 * them into the subject of a certificate and takes no more there (Q247814). Only sites with a key management server
 * count; which certificates it issues is not in the directory.
 */
public final class NameTooLongForCertificate extends ExchangeRule<Mailbox> {

    private static final int MOST = 64;

    public NameTooLongForCertificate() {
        super(RuleTexts.of(NameTooLongForCertificate.class).describe("name-too-long-for-certificate", Severity.INFO,
                "Q247814"), ExsitePackage.Literals.MAILBOX);
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        int length = NameLengths.of(mailbox, context);
        if (length > MOST && hasKeyManagement(mailbox, context)) {
            context.report(mailbox, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, Labels.of(mailbox), length, MOST);
        }
    }

    private static boolean hasKeyManagement(Mailbox mailbox, RuleContext context) {
        for (EObject settings : Instances.inSiteOf(context, mailbox,
                ExsitePackage.Literals.SITE_ENCRYPTION_CONFIGURATION)) {
            if (((SiteEncryptionConfiguration) settings).getKmServer() != null) {
                return true;
            }
        }
        return false;
    }
}
