package org.exsite.rules.exchange.operations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;

/**
 * The SMTP address of a site changes together with its Internet Mail Service, while recipients have SMTP addresses of
 * their own that do not follow it. The Internet Mail Wizard, which does both, overwrites these too; a change of the Site
 * Addressing alone is what the article recommends, and is not asked about (Q202295).
 */
final class SiteAddressChanged extends ChangeRule<SiteAddressing> {

    SiteAddressChanged() {
        super("site-address-changed-over-others", Severity.WARNING, ExsitePackage.Literals.SITE_ADDRESSING, "Q202295");
    }

    @Override
    void set(SiteAddressing addressing, ModelChange.Setting setting, Operation operation, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        if (setting.feature() != ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES || site == null
                || !configuresInternetMail(site, operation, context)) {
            return;
        }
        Optional<String> before = domain(setting.before());
        Optional<String> after = domain(setting.after());
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            List<Recipient> others = Sites.recipients(site)
                    .filter(recipient -> isOther(recipient, before.get(), after.get())).toList();
            if (!others.isEmpty()) {
                context.report(addressing, setting.feature(), Labels.of(site), others.size(),
                        Labels.of(others.getFirst()), after.get());
            }
        }
    }

    private static boolean configuresInternetMail(Site site, Operation operation, RuleContext context) {
        return operation.changes().stream().filter(change -> !(change instanceof ModelChange.Removal))
                .map(ModelChange::object).anyMatch(object -> object instanceof InternetMailService
                        && context.container(object, Site.class) == site);
    }

    private static boolean isOther(Recipient recipient, String before, String after) {
        return Recipients.primary(recipient, ProxyAddress.SMTP)
                .map(address -> address.value().toLowerCase(Locale.ROOT))
                .filter(value -> !value.endsWith(before) && !value.endsWith(after)).isPresent();
    }

    /** Returns the part of the SMTP template that begins with the at sign. */
    private static Optional<String> domain(List<Object> templates) {
        return templates.stream().map(AddressTemplate.class::cast)
                .filter(template -> ProxyAddress.SMTP.equalsIgnoreCase(template.type()))
                .map(template -> template.pattern().toLowerCase(Locale.ROOT)).filter(text -> text.indexOf('@') >= 0)
                .map(text -> text.substring(text.indexOf('@'))).findFirst();
    }
}
