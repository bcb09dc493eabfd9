package org.exsite.rules.exchange.addresses;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Address.Component;
import org.exsite.model.address.X400Attribute;

/** Corrections of X.400 addresses that leave no doubt about what was meant. */
final class X400Corrections {

    private X400Corrections() {
    }

    /** Leaves out attributes without value and domain-defined attributes without type (Q160947). */
    static X400Address withoutEmpty(X400Address address) {
        return build(address.components().stream().filter(component -> !isEmpty(component)));
    }

    /**
     * Leaves out attributes that are given again with the same value; which of two values is right, nobody can tell.
     */
    static X400Address withoutDuplicates(X400Address address) {
        Set<String> given = new HashSet<>();
        return build(address.components().stream().filter(component -> given.add(
                component.canonicalLabel().toLowerCase(Locale.ROOT) + '=' + component.value().toLowerCase(Locale.ROOT))));
    }

    /** Cuts values to the length that Exchange supports (Q145933, Q169860). */
    static X400Address shortened(X400Address address) {
        return build(address.components().stream().map(component -> component.attribute() == null ? component
                : new Component(component.attribute(), component.attribute() == X400Attribute.DDA
                        ? cut(component.label(), X400Attribute.DDA_TYPE_LENGTH) : component.label(),
                        cut(component.value(), component.attribute().maxLength()))));
    }

    private static boolean isEmpty(Component component) {
        return component.value().isBlank()
                && !(component.attribute() == X400Attribute.ADMD && component.value().equals(" "))
                || component.attribute() == X400Attribute.DDA && component.label().isEmpty();
    }

    /**
     * Where a part is unknown, empty or still given twice, the correction was not the right one: nothing is returned.
     */
    private static X400Address build(Stream<Component> components) {
        X400Address address = X400Address.EMPTY;
        Set<String> labels = new HashSet<>();
        for (Component part : components.toList()) {
            if (part.attribute() == null || part.value().isEmpty()
                    || !labels.add(part.canonicalLabel().toLowerCase(Locale.ROOT))) {
                return X400Address.EMPTY;
            }
            address = part.attribute() == X400Attribute.DDA ? address.withDda(part.label(), part.value())
                    : address.with(part.attribute(), part.value());
        }
        return address;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).stripTrailing();
    }
}
