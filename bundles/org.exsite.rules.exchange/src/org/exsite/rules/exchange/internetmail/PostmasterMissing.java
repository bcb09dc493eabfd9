package org.exsite.rules.exchange.internetmail;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.ProxyKeys;

/**
 * A service accepts mail for a domain besides that of its site, and nobody has the address of the postmaster there; only
 * for the site's own domain does the service itself see to that (Q242387).
 */
public final class PostmasterMissing extends ExchangeRule<InternetMailService> {

    public PostmasterMissing() {
        super(RuleTexts.of(PostmasterMissing.class).describe("postmaster-of-domain-missing", Severity.INFO, "Q242387"),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE, new AddPostmaster());
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.SMTP_ROUTE;
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        List<String> own = InboundDomains.generated(service, context);
        if (own.isEmpty() || !Boolean.TRUE.equals(service.getRerouteIncoming())) {
            return;
        }
        for (String domain : InboundDomains.accepted(service)) {
            if (!own.contains(domain)
                    && context.find(ProxyKeys.INDEX, postmaster(domain).key()) == null) {
                context.reportValue(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ROUTES, domain,
                        Labels.of(service), domain);
            }
        }
    }

    private static ProxyAddress postmaster(String domain) {
        return ProxyAddress.secondary(ProxyAddress.SMTP, "postmaster@" + domain);
    }

    /** Gives the address to the administrator of the service, who gets the mail of the other postmaster. */
    private static final class AddPostmaster extends ExchangeFix {

        AddPostmaster() {
            super("add-postmaster-address");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return administrator(finding, context) != null;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            return AddCommand.create(domain, administrator(finding, context),
                    ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, postmaster((String) finding.value()));
        }

        private static Recipient administrator(Finding finding, RuleContext context) {
            return Directory.find(context, ((InternetMailService) finding.object()).getAdministratorMailbox())
                    instanceof Recipient recipient ? recipient : null;
        }
    }
}
