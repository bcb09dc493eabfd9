package org.exsite.rules.exchange.recipients;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/** An alias has a character with which Outlook Web Access cannot open the mailbox. */
public final class AliasCharacters extends ExchangeRule<Mailbox> {

    private final String characters;

    private AliasCharacters(String id, String article, VersionRange versions, String characters) {
        super(RuleTexts.of(AliasCharacters.class).describe(id, Severity.ERROR, article), versions,
                ExsitePackage.Literals.MAILBOX,
                new Propose("remove-alias-characters", (finding, context) -> without(finding, characters, context)));
        this.characters = characters;
    }

    /** Spaces and commas, which the Active Server Components of 5.0 do not take (Q166994). */
    static AliasCharacters spaces() {
        return new AliasCharacters("alias-with-space", "Q166994", VersionRange.of("5.0", "5.5"), " ,");
    }

    /** Double quotation marks (Q176240). */
    static AliasCharacters quotes() {
        return new AliasCharacters("alias-with-quotation-mark", "Q176240", null, "\"");
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        String alias = mailbox.getAlias();
        if (alias != null && first(alias, characters) >= 0) {
            context.report(mailbox, ExsitePackage.Literals.RECIPIENT__ALIAS, Labels.of(mailbox), alias);
        }
    }

    private static int first(String alias, String characters) {
        for (int i = 0; i < alias.length(); i++) {
            if (characters.indexOf(alias.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String without(Finding finding, String characters, RuleContext context) {
        Mailbox mailbox = (Mailbox) finding.object();
        StringBuilder rest = new StringBuilder(mailbox.getAlias());
        for (int at = first(rest.toString(), characters); at >= 0; at = first(rest.toString(), characters)) {
            rest.deleteCharAt(at);
        }
        return rest.toString().isBlank() || ReservedNames.isReserved(rest.toString()) ? null
                : Aliases.free(rest.toString(), mailbox, context);
    }
}
