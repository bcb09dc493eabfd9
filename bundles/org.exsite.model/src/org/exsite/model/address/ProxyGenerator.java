package org.exsite.model.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;

/**
 * Generates the e-mail addresses that the site addressing gives a recipient. The outcome depends on the arguments
 * alone.
 */
public final class ProxyGenerator {

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
        return AddressForm.of(template, recipient).map(form -> form.free(isTaken, numbers));
    }

    /**
     * Tells whether a site generates addresses of a template: its type is not among the disabled ones, or is X.400, which
     * cannot be switched off (Q262146).
     */
    public static boolean isGenerated(SiteAddressing addressing, AddressTemplate template) {
        return template.type().equals(ProxyAddress.X400) || isEnabled(addressing, template);
    }

    /** Tells whether the type of a template is not among the disabled ones (Q176033). */
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
