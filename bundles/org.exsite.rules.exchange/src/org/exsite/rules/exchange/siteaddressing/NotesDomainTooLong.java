package org.exsite.rules.exchange.siteaddressing;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.NotesAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.addresses.NotesAddresses;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** The Notes domain of a site is longer than Notes takes, which cuts it in directory synchronization (Q174207). */
public final class NotesDomainTooLong extends ExchangeRule<SiteAddressing> {

    public NotesDomainTooLong() {
        super(RuleTexts.of(NotesDomainTooLong.class).describe("notes-domain-too-long", Severity.WARNING, "Q174207"),
                ExsitePackage.Literals.SITE_ADDRESSING,
                new CorrectTemplate("cut-notes-domain", NotesDomainTooLong::cut));
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        for (AddressTemplate template : addressing.getGatewayProxies()) {
            if (site != null && template.type().equals(NotesAddresses.TYPE)) {
                String domain = NotesAddress.parse(template.pattern()).domain();
                if (domain.length() > NotesAddresses.MAX_DOMAIN) {
                    context.reportValue(addressing, ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, template,
                            Labels.of(site), domain, Integer.toString(domain.length()),
                            Integer.toString(NotesAddresses.MAX_DOMAIN));
                }
            }
        }
    }

    private static String cut(String pattern) {
        int end = pattern.lastIndexOf('@') + 1 + NotesAddresses.MAX_DOMAIN;
        return pattern.length() <= end ? pattern : pattern.substring(0, end);
    }
}
