package org.exsite.rules.exchange.recipients;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.References;

/**
 * A hidden recipient is a member of a distribution list or somebody's manager, where clients do not show it (Q142781).
 * Public folders are hidden unless somebody wants them to be seen, and are no finding.
 */
public final class HiddenAmongOthers extends ExchangeRule<Recipient> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__HIDDEN_FROM_ADDRESS_BOOK;
    private static final List<EAttribute> PLACES = List.of(ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS,
            ExsitePackage.Literals.PERSON_RECIPIENT__MANAGER);

    public HiddenAmongOthers() {
        super(RuleTexts.of(HiddenAmongOthers.class).describe("hidden-recipient-in-use", Severity.INFO, "Q142781"),
                ExsitePackage.Literals.RECIPIENT,
                new Propose("show-in-address-book", (finding, context) -> SetCommand.UNSET_VALUE));
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        if (recipient.eIsSet(FEATURE) && recipient.getHiddenFromAddressBook()
                && !(recipient instanceof PublicFolder)) {
            DistinguishedName name = recipient.getDistinguishedName();
            for (EAttribute place : PLACES) {
                DirectoryObject user = (DirectoryObject) context.first(References.by(place), name);
                if (user != null) {
                    context.reportAs(Severity.INFO, place == PLACES.getFirst() ? "" : "manager", recipient, FEATURE,
                            null, Labels.of(recipient), Labels.of(user));
                    return;
                }
            }
        }
    }
}
