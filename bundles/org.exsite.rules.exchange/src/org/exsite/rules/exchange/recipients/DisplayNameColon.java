package org.exsite.rules.exchange.recipients;

import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.PersonRecipient;
import org.exsite.model.Server;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Instances;

/**
 * The display name of a mailbox or custom recipient has a colon, so that Outlook Web Access of 5.5 with service pack 2
 * or 3 takes what is before it for an address type (Q247647). A custom recipient has no server of its own, so that any
 * server of the organization of these versions counts.
 */
public final class DisplayNameColon extends ExchangeRule<PersonRecipient> {

    private static final VersionRange VERSIONS = VersionRange.of("5.5 SP2", "5.5 SP4");

    public DisplayNameColon() {
        super(RuleTexts.of(DisplayNameColon.class).describe("display-name-with-colon", Severity.WARNING, "Q247647")
                .withVersions(VERSIONS.texts()), ExsitePackage.Literals.PERSON_RECIPIENT,
                new Propose("remove-colon", DisplayNameColon::without));
    }

    @Override
    protected void inspect(PersonRecipient recipient, RuleContext context) {
        String name = recipient.getDisplayName();
        if (name != null && name.indexOf(':') >= 0 && isShown(recipient, context)) {
            context.report(recipient, ExsitePackage.Literals.RECIPIENT__DISPLAY_NAME, name);
        }
    }

    private static boolean isShown(PersonRecipient recipient, RuleContext context) {
        return (recipient instanceof Mailbox || recipient instanceof CustomRecipient)
                && Instances.all(context, ExsitePackage.Literals.SERVER).stream()
                        .map(server -> ((Server) server).getVersion()).map(ExchangeVersion::parse)
                        .anyMatch(version -> version.isPresent() && VERSIONS.contains(version.get()));
    }

    private static String without(Finding finding, RuleContext context) {
        String rest = ((PersonRecipient) finding.object()).getDisplayName().replace(":", "").strip();
        return rest.isEmpty() || ReservedNames.isReserved(rest) ? null : rest;
    }
}
