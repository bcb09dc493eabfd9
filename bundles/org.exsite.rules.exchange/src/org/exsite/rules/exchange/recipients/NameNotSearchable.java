package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.PersonRecipient;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The display name of a person has a given name or surname that the attribute for it does not have, so that LDAP
 * clients do not find the person by it (Q177724). Where both attributes are empty it is not known whether they were
 * exported.
 */
public final class NameNotSearchable extends ExchangeRule<PersonRecipient> {

    private static final EAttribute FIRST = ExsitePackage.Literals.PERSON_RECIPIENT__FIRST_NAME;
    private static final EAttribute LAST = ExsitePackage.Literals.PERSON_RECIPIENT__LAST_NAME;

    public NameNotSearchable() {
        super(RuleTexts.of(NameNotSearchable.class).describe("name-not-searchable", Severity.INFO, "Q177724"),
                ExsitePackage.Literals.PERSON_RECIPIENT,
                new Propose("take-name-from-display-name", NameNotSearchable::rest));
    }

    @Override
    protected void inspect(PersonRecipient person, RuleContext context) {
        String missing = missing(person);
        if (missing != null) {
            boolean first = isEmpty(person.getFirstName());
            context.reportAs(Severity.INFO, first ? "" : "last", person, first ? FIRST : LAST, null, Labels.of(person),
                    missing);
        }
    }

    /**
     * Returns the name that the display name of a person has and that is missing as first or last name; {@code null} if
     * there is none.
     */
    public static String missing(PersonRecipient person) {
        boolean first = isEmpty(person.getFirstName());
        if (first == isEmpty(person.getLastName())
                || !(person instanceof Mailbox || person instanceof CustomRecipient)) {
            return null;
        }
        String rest = rest(person, first);
        String name = person.getName() == null ? "" : person.getName();
        return rest != null && !name.regionMatches(true, 0, rest, 0, rest.length()) ? rest : null;
    }

    private static String rest(Finding finding, RuleContext context) {
        return rest((PersonRecipient) finding.object(), finding.feature() == FIRST);
    }

    /** Returns what the display name has besides the one name that is there; {@code null} if that is nothing. */
    private static String rest(PersonRecipient person, boolean withoutFirst) {
        String display = person.getDisplayName();
        String known = withoutFirst ? person.getLastName() : person.getFirstName();
        if (display == null || display.length() <= known.length()) {
            return null;
        }
        for (int at = 0; at + known.length() <= display.length(); at++) {
            if (display.regionMatches(true, at, known, 0, known.length())) {
                String rest = (display.substring(0, at) + ' ' + display.substring(at + known.length()))
                        .replace(',', ' ').strip();
                return isName(rest) ? rest : null;
            }
        }
        return null;
    }

    /** A single word; more may be a title or something in brackets. */
    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }

    private static boolean isEmpty(String name) {
        return name == null || name.isBlank();
    }
}
