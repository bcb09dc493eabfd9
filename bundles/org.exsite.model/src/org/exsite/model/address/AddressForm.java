package org.exsite.model.address;

import static org.exsite.model.address.ProxyGenerator.alias;
import static org.exsite.model.address.ProxyGenerator.cut;
import static org.exsite.model.address.ProxyGenerator.number;
import static org.exsite.model.address.ProxyGenerator.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;

/**
 * The addresses that one template can give one recipient: the plain one, and those with a number, for when it is taken.
 * Where the number stands, and that it begins with 2 for SMTP (Q146455) and with 1 for CCMAIL (Q188680), are facts; that
 * X.400 and MS addresses follow the same pattern is inference.
 *
 * @param type the type as the template has it: in lower case for secondary addresses
 * @param first the first number
 * @param numbered what follows the type, by number; 0 is for none
 */
record AddressForm(String type, int first, IntFunction<String> numbered) {

    /** How many characters each part of an MS address may have. */
    private static final int MS_PART = 10;
    /** A number has at most so many digits. */
    private static final int DIGITS = 7;
    private static final String NOTES = "NOTES";

    /** Returns the form of a template for a recipient; empty if the template cannot be followed. */
    static Optional<AddressForm> of(AddressTemplate template, Recipient recipient) {
        String type = template.type();
        IntFunction<String> numbered = switch (type) {
            case ProxyAddress.X400 -> x400(template.pattern(), recipient);
            case ProxyAddress.MS -> ms(template.pattern(), recipient);
            case ProxyAddress.CCMAIL -> ccMail(template.pattern(), recipient);
            case ProxyAddress.SMTP -> AddressPattern.smtp(template.pattern(), recipient);
            case "SNADS", "PROFS" -> AddressPattern.host(template.pattern(), recipient);
            case NOTES -> AddressPattern.notes(template.pattern(), recipient);
            default -> AddressPattern.other(template.pattern(), recipient);
        };
        if (type.isEmpty() || numbered == null) {
            return Optional.empty();
        }
        String written = template.text().startsWith(type) ? type : type.toLowerCase(Locale.ROOT);
        return Optional.of(new AddressForm(written, type.equals(ProxyAddress.CCMAIL) ? 1 : 2, numbered));
    }

    /** Returns the address without a number. */
    ProxyAddress plain() {
        return address(0);
    }

    /** Returns the first address that is not taken, or {@code null} if there is none. */
    ProxyAddress free(Predicate<ProxyAddress> isTaken, AddressNumbers numbers) {
        return numbers.free(type, numbered, first, isTaken);
    }

    /** Tells whether an address is one with a number: the end of some digits in it is that number. */
    boolean isNumbered(ProxyAddress address) {
        String key = address.key();
        String value = address.value();
        for (int end = value.length(); end > 0; end--) {
            if (isDigit(value, end - 1) && !isDigit(value, end)) {
                for (int start = end - 1; start >= Math.max(0, end - DIGITS) && isDigit(value, start); start--) {
                    int number = Integer.parseInt(value, start, end, 10);
                    if (number >= first && address(number).key().equals(key)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private ProxyAddress address(int number) {
        return ProxyAddress.of(type + ':' + numbered.apply(number));
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /**
     * The template gives the domain; the name of a person gives surname and given name, for any other recipient the
     * alias is the surname (Q150095). Characters that X.400 lacks are mapped and values cut (Q155840).
     */
    private static IntFunction<String> x400(String pattern, Recipient recipient) {
        X400Address domain = X400Address.parse(pattern);
        if (domain.components().isEmpty()) {
            return null;
        }
        String last = recipient instanceof PersonRecipient person ? text(person.getLastName()) : "";
        String given = recipient instanceof PersonRecipient person ? text(person.getFirstName()) : "";
        String surname = PrintableString.of(last.isEmpty() ? alias(recipient) : last);
        if (surname.isEmpty()) {
            return null;
        }
        X400Address named = domain.with(X400Attribute.GIVEN_NAME, cut(PrintableString.of(given), "", 16));
        return number -> named.with(X400Attribute.SURNAME,
                cut(surname, number(number), X400Attribute.SURNAME.maxLength())).canonical();
    }

    private static IntFunction<String> ms(String pattern, Recipient recipient) {
        String plain = PrintableString.plainLetters(alias(recipient)).toUpperCase(Locale.ROOT);
        StringBuilder mailbox = new StringBuilder(MS_PART);
        plain.chars().filter(c -> c > ' ' && c < 127 && "/\\:;,*?\"<>|%".indexOf(c) < 0)
                .forEach(c -> mailbox.append((char) c));
        String office = pattern.strip();
        if (mailbox.isEmpty() || office.isEmpty()) {
            return null;
        }
        return number -> office + '/' + cut(mailbox.toString(), number(number), MS_PART);
    }

    /**
     * The template is {@code at POSTOFFICE}, before which replacement strings may stand: {@code %g, %s at POSTOFFICE}
     * (Q188680). Without them {@code Last, First} or the display name precedes it.
     */
    private static IntFunction<String> ccMail(String pattern, Recipient recipient) {
        int at = CcMailAddress.lastAt(pattern);
        String office = pattern.substring(at + 1).strip();
        if (!office.regionMatches(true, 0, "at ", 0, 3)) {
            return null;
        }
        String user = ccMailUser(at < 0 ? "" : pattern.substring(0, at).strip(), recipient);
        return user.isEmpty() ? null : number -> user + number(number) + ' ' + office;
    }

    private static String ccMailUser(String pattern, Recipient recipient) {
        if (!pattern.isEmpty()) {
            return withoutStrayComma(AddressPattern.user(pattern, recipient));
        }
        String name = text(recipient.getDisplayName());
        if (recipient instanceof PersonRecipient person && !text(person.getLastName()).isEmpty()
                && !text(person.getFirstName()).isEmpty()) {
            name = person.getLastName() + ", " + person.getFirstName();
        }
        return PrintableString.of((name.isEmpty() ? alias(recipient) : name).strip());
    }

    /** A recipient with one name only has no comma (Q188680: {@code USER at SITE}). */
    private static String withoutStrayComma(String user) {
        String name = user.startsWith(",") ? user.substring(1) : user;
        return (name.endsWith(",") ? name.substring(0, name.length() - 1) : name).strip();
    }
}
