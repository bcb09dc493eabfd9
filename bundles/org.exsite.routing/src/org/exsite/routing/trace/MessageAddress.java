package org.exsite.routing.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.routing.space.Space;

/**
 * The address of a recipient as it stands on the envelope of a message: a distinguished name, an X.400 address, or the
 * address of another system, which is a domain-defined attribute of an X.400 address (Q262112, Q262116).
 *
 * @param name the distinguished name
 * @param x400 the X.400 address without domain-defined attributes
 * @param foreign the address of another system
 * @param oneOff whether the X.400 address is no more than the space of the site where the message began
 */
record MessageAddress(Optional<DistinguishedName> name, Optional<X400Address> x400, Optional<ProxyAddress> foreign,
        boolean oneOff) {

    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9]{1,8}:.*", Pattern.DOTALL);
    private static final String EX = Space.EX + ':';

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it cannot be told what type of address it is
     */
    static MessageAddress read(String text) {
        String plain = text.strip();
        if (plain.startsWith("[") && plain.endsWith("]")) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        if (plain.toUpperCase(Locale.ROOT).startsWith(EX)) {
            plain = plain.substring(EX.length());
        }
        if (plain.regionMatches(true, 0, "/o=", 0, 3)) {
            return of(DistinguishedName.parse(plain));
        } else if (plain.regionMatches(true, 0, "c=", 0, 2)) {
            return x400(plain);
        } else if (TYPED.matcher(plain).matches()) {
            ProxyAddress address = ProxyAddress.of(plain);
            return address.isType(ProxyAddress.X400) ? x400(address.value()) : foreign(address);
        } else if (plain.indexOf('@') > 0) {
            return foreign(ProxyAddress.primary(ProxyAddress.SMTP, plain));
        }
        throw new IllegalArgumentException(text);
    }

    static MessageAddress of(DistinguishedName name) {
        return new MessageAddress(Optional.of(name), Optional.empty(), Optional.empty(), false);
    }

    private static MessageAddress foreign(ProxyAddress address) {
        return new MessageAddress(Optional.empty(), Optional.empty(), Optional.of(normal(address)), true);
    }

    private static ProxyAddress normal(ProxyAddress address) {
        return ProxyAddress.primary(address.type(), address.value().strip());
    }

    private static MessageAddress x400(String text) {
        X400Address address = X400Address.parse(text);
        X400Address plain = address;
        Optional<ProxyAddress> foreign = Optional.empty();
        for (X400Address.Component component : address.components()) {
            if (component.attribute() == X400Attribute.DDA) {
                plain = plain.withDda(component.label(), "");
                foreign = foreign.or(() -> Optional.of(ProxyAddress.primary(component.label(), component.value())));
            }
        }
        return new MessageAddress(Optional.empty(), Optional.of(plain), foreign, false);
    }

    /** Returns the address of a recipient of Exchange: its name, and its X.400 address if it has one. */
    static MessageAddress of(Recipient recipient) {
        return new MessageAddress(Optional.of(recipient.getDistinguishedName()), x400Of(recipient), Optional.empty(),
                false);
    }

    /** Returns the address of a custom recipient: its target, in its own X.400 address (Q262116). */
    static MessageAddress of(Recipient custom, ProxyAddress target) {
        return target.isType(ProxyAddress.X400) ? x400(target.value())
                : new MessageAddress(Optional.empty(), x400Of(custom), Optional.of(normal(target)), false);
    }

    static Optional<X400Address> x400Of(Recipient recipient) {
        return Recipients.firstOfType(recipient, ProxyAddress.X400).map(ProxyAddress::value).map(X400Address::parse);
    }

    /** Returns the address of a one-off as it leaves a site: within the X.400 space of the site (Q262112). */
    MessageAddress in(Optional<Space> site) {
        return oneOff && x400.isEmpty()
                ? new MessageAddress(name, site.map(space -> X400Address.parse(space.text())), foreign, true) : this;
    }

    /** Returns the address without the distinguished name, as it leaves for a system that is not Exchange. */
    MessageAddress withoutName() {
        return new MessageAddress(Optional.empty(), x400, foreign, oneOff);
    }

    /** Returns the X.400 address as one of those that a recipient has. */
    Optional<ProxyAddress> x400Proxy() {
        return x400.map(address -> ProxyAddress.primary(ProxyAddress.X400, address.toString()));
    }

    /** Returns the address as people write it. */
    String text() {
        return name.map(DistinguishedName::toString).or(() -> foreign.map(ProxyAddress::toString))
                .orElseGet(() -> "X400:" + x400.map(X400Address::toString).orElse(""));
    }
}
