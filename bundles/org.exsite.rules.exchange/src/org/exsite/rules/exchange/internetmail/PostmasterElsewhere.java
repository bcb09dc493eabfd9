package org.exsite.rules.exchange.internetmail;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * A recipient is called Postmaster, but mail for the postmaster goes to the administrator of the Internet Mail
 * Service, who is somebody else (Q201072).
 */
public final class PostmasterElsewhere extends ExchangeRule<Recipient> {

    public PostmasterElsewhere() {
        super(RuleTexts.of(PostmasterElsewhere.class).describe("postmaster-is-not-administrator", Severity.WARNING,
                "Q201072"), ExsitePackage.Literals.RECIPIENT,
                new SetElsewhere(PostmasterElsewhere.class, "make-postmaster-administrator", PostmasterElsewhere::service,
                        ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX, (finding, context) ->
                                ((Recipient) finding.object()).getDistinguishedName()).askFirst());
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (!"Postmaster".equalsIgnoreCase(recipient.getAlias()) || !Recipients.hasType(recipient, ProxyAddress.X400)) {
            return;
        }
        List<EObject> services = Instances.inSiteOf(context, recipient, ExsitePackage.Literals.INTERNET_MAIL_SERVICE);
        DistinguishedName name = recipient.getDistinguishedName();
        boolean known = services.stream()
                .anyMatch(service -> context.find(Directory.BY_NAME, administrator(service)) != null);
        if (known && services.stream().noneMatch(service -> name.equals(administrator(service)))) {
            context.report(recipient, ExsitePackage.Literals.RECIPIENT__ALIAS, Labels.of(recipient),
                    Labels.of((InternetMailService) services.getFirst()));
        }
    }

    private static DistinguishedName administrator(EObject service) {
        return ((InternetMailService) service).getAdministratorMailbox();
    }

    /** Only a mailbox or list that has an X.400 address can be the administrator (Q300535). */
    private static EObject service(Finding finding, RuleContext context) {
        List<EObject> services = Instances.inSiteOf(context, finding.object(),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE);
        boolean fit = (finding.object() instanceof Mailbox || finding.object() instanceof DistributionList)
                && Recipients.hasType((Recipient) finding.object(), ProxyAddress.X400);
        return fit && services.size() == 1 ? services.getFirst() : null;
    }
}
