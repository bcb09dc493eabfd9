package org.exsite.rules.exchange.sites;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.AddressBookView;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An address book view groups recipients by an attribute that distribution lists do not have in the Administrator
 * program, so that it does not show them (Q262968).
 */
public final class ViewHidesLists extends ExchangeRule<AddressBookView> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.ADDRESS_BOOK_VIEW__GROUP_BY;
    /** What lists have a field for: custom attributes, and the site as such. */
    private static final Pattern OF_LISTS = Pattern.compile("(?i)(Extension-Attribute-|Custom ?Attribute ?)\\d+|Site");

    public ViewHidesLists() {
        super(RuleTexts.of(ViewHidesLists.class).describe("view-hides-distribution-lists", Severity.INFO, "Q262968"),
                ExsitePackage.Literals.ADDRESS_BOOK_VIEW);
    }

    @Override
    protected void inspect(AddressBookView view, RuleContext context) {
        for (String attribute : view.getGroupBy()) {
            if (!OF_LISTS.matcher(attribute.strip()).matches()) {
                context.reportValue(view, FEATURE, attribute, Labels.of(view), attribute);
            }
        }
    }
}
