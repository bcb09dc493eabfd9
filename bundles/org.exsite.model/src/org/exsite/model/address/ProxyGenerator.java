package org.exsite.model.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;

/**
 * Generates the e-mail addresses that the site addressing gives a recipient.
 *
 * <p>An address that is taken gets a number: where the number stands, and that it begins with 2 for SMTP (Q146455) and
 * with 1 for CCMAIL (Q188680), are facts; that X.400 and MS addresses follow the same pattern is inference. The outcome
 * depends on the arguments alone.
 */
public final class ProxyGenerator {

    /** How many characters each part of an MS address may have. */
    private static final int MS_PART = 10;
    private static final String NOTES = "NOTES";

    private ProxyGenerator() {
    }

    /**
     * Generates the addresses of all templates that are not disabled. The first template of a type gives the primary
     * address; further ones, and templates whose type is in lower case, give secondary addresses.
     *
     * @param isTaken tells whether another recipient has an address
     */
    public static List<ProxyAddress> generate(SiteAddressing addressing, Recipient recipient,
            Predicate<ProxyAddress> isTaken) {
        return generate(addressing, recipient, isTaken, new AddressNumbers());
    }

    /** Generates the addresses of all templates for one of many recipients, with the numbers of those before it. */
    public static List<ProxyAddress> generate(SiteAddressing addressing, Recipient recipient,
            Predicate<ProxyAddress> isTaken, AddressNumbers numbers) {
        List<ProxyAddress> addresses = new ArrayList<>(4);
        for (AddressTemplate template : addressing.getGatewayProxies()) {
            if (isEnabled(addressing, template)) {
                generate(template, recipient, isTaken.or(address -> contains(addresses, address)), numbers)
                        .ifPresent(address -> addresses.add(hasPrimary(addresses, address.type())
                                ? address.asSecondary() : address));
            }
        }
        return addresses;
    }

    /**
     * Generates the address of one template.
     *
     * @param isTaken tells whether another recipient has an address
     * @return the address; empty if the template is of a form that cannot be followed, such as one without anything
     *         that differs between recipients
     */
    public static Optional<ProxyAddress> generate(AddressTemplate template, Recipient recipient,
            Predicate<ProxyAddress> isTaken) {
        return generate(template, recipient, isTaken, new AddressNumbers());
    }

    /** Generates the address of one template for one of many recipients, with the numbers of those before it. */
    public static Optional<ProxyAddress> generate(AddressTemplate template, Recipient recipient,
            Predicate<ProxyAddress> isTaken, AddressNumbers numbers) {
        String type = template.type();
        int first = 2;
        IntFunction<String> numbered;
        switch (type) {
            case ProxyAddress.X400 -> numbered = x400(template.pattern(), recipient);
            case ProxyAddress.MS -> numbered = ms(template.pattern(), recipient);
            case ProxyAddress.CCMAIL -> {
                numbered = ccMail(template.pattern(), recipient);
                first = 1;
            }
            case ProxyAddress.SMTP -> numbered = AddressPattern.smtp(template.pattern(), recipient);
            case "SNADS", "PROFS" -> numbered = AddressPattern.host(template.pattern(), recipient);
            case NOTES -> numbered = AddressPattern.notes(template.pattern(), recipient);
            default -> numbered = AddressPattern.other(template.pattern(), recipient);
        }
        if (type.isEmpty() || numbered == null) {
            return Optional.empty();
        }
        String written = template.text().startsWith(type) ? type : type.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(numbers.free(written, numbered, first, isTaken));
    }

    /** Tells whether a site generates addresses of a template: its type is not among the disabled ones (Q176033). */
    public static boolean isEnabled(SiteAddressing addressing, AddressTemplate template) {
        for (String disabled : addressing.getDisabledGatewayProxies()) {
            int colon = disabled.indexOf(':');
            String type = colon < 0 ? disabled : disabled.substring(0, colon);
            if (type.strip().equalsIgnoreCase(template.type())) {
                return false;
            }
        }
        return true;
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

    /** Returns the alias of a recipient or, where it has none, its directory name. */
    static String alias(Recipient recipient) {
        String alias = text(recipient.getAlias());
        return alias.isEmpty() ? text(recipient.getName()) : alias;
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }

    static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    static String cut(String text, String suffix, int length) {
        return text.substring(0, Math.min(text.length(), length - suffix.length())).stripTrailing() + suffix;
    }

    private static boolean contains(List<ProxyAddress> addresses, ProxyAddress wanted) {
        String type = addresses.isEmpty() ? "" : wanted.type();
        for (ProxyAddress address : addresses) {
            if (address.isType(type) && address.key().equals(wanted.key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPrimary(List<ProxyAddress> addresses, String type) {
        for (ProxyAddress address : addresses) {
            if (address.isType(type) && address.isPrimary()) {
                return true;
            }
        }
        return false;
    }
}
