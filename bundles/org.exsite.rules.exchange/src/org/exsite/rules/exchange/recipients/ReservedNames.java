package org.exsite.rules.exchange.recipients;

import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A recipient is called like the beginning of an address type: who types the name gets every recipient with an address
 * of that type (Q246517).
 */
public final class ReservedNames extends ExchangeRule<Recipient> {

    /** Those that the article names. */
    private static final Set<String> RESERVED = Set.of("S", "SM", "SMT", "SMTP", "CCM", "PRO", "SNA", "NOT");
    private static final int LONGEST = 4;

    public ReservedNames() {
        super(RuleTexts.of(ReservedNames.class).describe("reserved-name", Severity.WARNING, "Q246517"),
                ExsitePackage.Literals.RECIPIENT, new Propose("rename", ReservedNames::another));
    }

    /** Tells whether a name is taken for the beginning of an address. */
    static boolean isReserved(String name) {
        return name.length() <= LONGEST && RESERVED.contains(name.toUpperCase(Locale.ROOT));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        check(recipient, ExsitePackage.Literals.RECIPIENT__ALIAS, recipient.getAlias(), context);
        check(recipient, ExsitePackage.Literals.RECIPIENT__DISPLAY_NAME, recipient.getDisplayName(), context);
    }

    private static void check(Recipient recipient, EAttribute feature, String name, RuleContext context) {
        if (name != null && isReserved(name)) {
            boolean alias = feature == ExsitePackage.Literals.RECIPIENT__ALIAS;
            context.reportAs(Severity.WARNING, alias ? "alias" : "", recipient, feature, name, name,
                    Labels.of(recipient));
        }
    }

    /** The name with that of the site, so that the recipient is found near the name that it had. */
    private static String another(Finding finding, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        Site site = context.container(recipient, Site.class);
        String suffix = site == null ? "1" : site.getName();
        return finding.feature() == ExsitePackage.Literals.RECIPIENT__ALIAS
                ? Aliases.free(finding.value() + "-" + suffix.replace(" ", ""), recipient, context)
                : finding.value() + " (" + suffix + ')';
    }
}
