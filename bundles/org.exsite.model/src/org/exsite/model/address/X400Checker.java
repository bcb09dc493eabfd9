package org.exsite.model.address;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.exsite.model.address.AddressProblem.Kind;
import org.exsite.model.address.X400Address.Component;

/** Looks for what Exchange does not accept in an X.400 address. */
final class X400Checker {

    private static final X400Attribute[] ATTRIBUTES = X400Attribute.values();
    /** At least one of these must be given (Q158363). */
    private static final Set<X400Attribute> NAMES = EnumSet.of(X400Attribute.PRMD, X400Attribute.ORGANIZATION,
            X400Attribute.OU1, X400Attribute.OU2, X400Attribute.OU3, X400Attribute.OU4, X400Attribute.SURNAME,
            X400Attribute.GIVEN_NAME, X400Attribute.INITIALS, X400Attribute.GENERATION, X400Attribute.COMMON_NAME);

    private final X400Address address;
    private final List<AddressProblem> problems = new ArrayList<>(2);
    private final Set<X400Attribute> given = EnumSet.noneOf(X400Attribute.class);
    private int ddas;

    X400Checker(X400Address address) {
        this.address = address;
    }

    List<AddressProblem> problems() {
        for (Component component : address.components()) {
            if (component.attribute() == null) {
                boolean labelled = !component.label().isEmpty();
                add(labelled ? Kind.UNKNOWN_LABEL : Kind.NO_LABEL, "",
                        labelled ? component.label() : component.value(), 0);
            } else if (component.attribute() == X400Attribute.DDA) {
                dda(component);
            } else {
                attribute(component.attribute(), component.value());
            }
        }
        missing();
        if (address.toString().length() > X400Address.MAX_LENGTH) {
            add(Kind.ADDRESS_TOO_LONG, "", address.toString(), X400Address.MAX_LENGTH);
        }
        return List.copyOf(problems);
    }

    private void attribute(X400Attribute attribute, String value) {
        String label = attribute.label();
        if (!given.add(attribute)) {
            add(Kind.DUPLICATE, label, value, 1);
        }
        if (value.isBlank() && !(attribute == X400Attribute.ADMD && value.equals(" "))) {
            add(Kind.EMPTY, label, value, 0);
        } else if (attribute == X400Attribute.COUNTRY) {
            country(value);
        } else {
            length(attribute, label, value);
            if (attribute.isNumeric() && !isDigits(value)) {
                add(Kind.NOT_NUMERIC, label, value, 0);
            } else if (!PrintableString.holds(value)) {
                add(Kind.BAD_CHARACTER, label, value, 0);
            }
        }
    }

    private void country(String value) {
        boolean letters = value.length() == 2 && isLetter(value.charAt(0)) && isLetter(value.charAt(1));
        if (!letters && !(value.length() == 3 && isDigits(value))) {
            add(Kind.BAD_COUNTRY, X400Attribute.COUNTRY.label(), value, 0);
        }
    }

    private void dda(Component component) {
        String label = component.canonicalLabel();
        String value = component.value();
        if (++ddas == X400Attribute.DDA_COUNT + 1) {
            add(Kind.TOO_MANY_DDAS, label, value, X400Attribute.DDA_COUNT);
        }
        if (component.label().isEmpty()) {
            add(Kind.EMPTY_DDA_TYPE, X400Attribute.DDA.label(), value, 0);
        } else if (component.label().length() > X400Attribute.DDA_TYPE_LENGTH) {
            add(Kind.ATTRIBUTE_TOO_LONG, X400Attribute.DDA.label(), component.label(), X400Attribute.DDA_TYPE_LENGTH);
        } else if (!PrintableString.holds(component.label())) {
            add(Kind.BAD_CHARACTER, X400Attribute.DDA.label(), component.label(), 0);
        }
        if (value.isBlank()) {
            add(Kind.EMPTY_DDA_VALUE, X400Attribute.DDA.label(), component.label(), 0);
        } else {
            length(X400Attribute.DDA, label, value);
            if (!PrintableString.holdsEncoded(value)) {
                add(Kind.BAD_CHARACTER, label, value, 0);
            }
        }
    }

    private void missing() {
        if (!given.contains(X400Attribute.COUNTRY)) {
            add(Kind.MISSING_COUNTRY, X400Attribute.COUNTRY.label(), "", 0);
        }
        if (!given.contains(X400Attribute.ADMD)) {
            add(Kind.MISSING_ADMD, X400Attribute.ADMD.label(), "", 0);
        }
        X400Attribute personalName = null;
        boolean named = false;
        boolean gap = false;
        for (X400Attribute attribute : ATTRIBUTES) {
            boolean isGiven = given.contains(attribute);
            if (isGiven && attribute.isPersonalName() && personalName == null) {
                personalName = attribute;
            }
            named |= isGiven && NAMES.contains(attribute);
            if (attribute.isOrganizationalUnit()) {
                if (isGiven && gap) {
                    add(Kind.OU_GAP, attribute.label(), address.value(attribute).orElse(""), 0);
                }
                gap = !isGiven;
            }
        }
        if (!named) {
            add(Kind.MISSING_NAME, "", "", 0);
        }
        if (personalName != null && !given.contains(X400Attribute.SURNAME)) {
            add(Kind.MISSING_SURNAME, personalName.label(), address.value(personalName).orElse(""), 0);
        }
    }

    private void length(X400Attribute attribute, String label, String value) {
        if (value.length() > attribute.maxLength()) {
            add(Kind.ATTRIBUTE_TOO_LONG, label, value, attribute.maxLength());
        }
    }

    private void add(Kind kind, String label, String text, int limit) {
        problems.add(new AddressProblem(kind, label, text, limit));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
