package org.exsite.model.address;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An X.400 O/R address: immutable, with the text as it was written.
 *
 * <p>Both text forms are read: {@code c=US;a= ;p=Org;o=Site;s=Doe;g=Jane;}, which Exchange writes, and
 * {@code /C=US/A= /P=Org/O=Site/S=Doe/G=Jane/}, where a slash within a value is written {@code //} (Q156355) or
 * {@code $/} (Q108732). Attributes may be in any order and labels in any case, those of RFC 1685 and RFC 2156
 * ({@code DDA.type}, {@code DD.type}) included. A semicolon cannot be part of a value: PrintableString has none.
 *
 * <p>Reading never fails; {@link #problems} tells what Exchange would not accept.
 */
public final class X400Address implements TypedAddress {

    /** How long the text of an address may be (Q263457). */
    public static final int MAX_LENGTH = 1024;

    /** The address without attributes, to build others from by {@link #with}. */
    public static final X400Address EMPTY = new X400Address("", List.of());

    private final List<Component> components;
    /** {@code null} until it is asked for, if the address was not read but made; all threads would make the same. */
    private String text;

    /**
     * One attribute of an address.
     *
     * @param attribute the attribute; {@code null} if the label is not known or missing
     * @param label the label as it was written; for a domain-defined attribute its type alone
     * @param value the value without escaped slashes, with its spaces; that of a domain-defined attribute may be in
     *        the code of {@link PrintableEscapes}
     */
    public record Component(X400Attribute attribute, String label, String value) {

        public Component {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }

        /** Returns the label as Exchange writes it. */
        public String canonicalLabel() {
            return attribute == null ? label
                    : attribute == X400Attribute.DDA ? attribute.label() + ':' + label : attribute.label();
        }

        private int rank() {
            return attribute == null ? X400Attribute.values().length : attribute.ordinal();
        }
    }

    private X400Address(String text, List<Component> components) {
        this.text = text;
        this.components = List.copyOf(components);
    }

    /** Reads an address; {@link ProxyAddress#value} gives the text of one that has a type. */
    public static X400Address parse(String text) {
        return new X400Address(text, X400Parser.components(text));
    }

    /** Returns the {@link #problems()} of the address of a text, mostly without taking it apart. */
    public static List<AddressProblem> problems(String text) {
        X400Scan scan = X400Scan.of(text, 0);
        return scan != null && scan.isFine() ? List.of() : parse(text).problems();
    }

    /** Returns the {@link #value(X400Attribute) value} in the address of a text, mostly without taking it apart. */
    public static Optional<String> value(String text, X400Attribute attribute) {
        String value = attribute == X400Attribute.DDA ? null : X400Scan.value(text, attribute);
        return value == null ? parse(text).value(attribute) : Optional.of(value);
    }

    /** Returns the attributes in the order in which they were written. */
    public List<Component> components() {
        return components;
    }

    /** Returns the first value of an attribute; empty if it is not given. */
    public Optional<String> value(X400Attribute attribute) {
        for (Component component : components) {
            if (component.attribute() == attribute) {
                return Optional.of(component.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the first value of the domain-defined attribute of a type, in any case, as it was written. */
    public Optional<String> dda(String type) {
        return components.stream().filter(c -> c.attribute() == X400Attribute.DDA && c.label().equalsIgnoreCase(type))
                .map(Component::value).findFirst();
    }

    /** Returns what is wrong with the address, in the order of the text; empty if Exchange accepts it. */
    @Override
    public List<AddressProblem> problems() {
        return new X400Checker(this).problems();
    }

    /**
     * Returns the address with another value of an attribute: in place of the first one that is given, with no other
     * left, or added where Exchange writes it.
     *
     * @param value the value; an empty text or {@code null} removes the attribute
     */
    public X400Address with(X400Attribute attribute, String value) {
        return replaced(new Component(attribute, attribute.label(), value == null ? "" : value));
    }

    /** Returns the address with another value of a domain-defined attribute; an empty one removes the attribute. */
    public X400Address withDda(String type, String value) {
        return replaced(new Component(X400Attribute.DDA, type, value == null ? "" : value));
    }

    private X400Address replaced(Component fresh) {
        List<Component> changed = new ArrayList<>();
        boolean placed = fresh.value().isEmpty();
        for (Component component : components) {
            if (component.attribute() != fresh.attribute() || fresh.attribute() == X400Attribute.DDA
                    && !component.label().equalsIgnoreCase(fresh.label())) {
                changed.add(component);
            } else if (!placed) {
                changed.add(fresh);
                placed = true;
            }
        }
        if (!placed) {
            int at = 0;
            while (at < changed.size() && changed.get(at).rank() <= fresh.rank()) {
                at++;
            }
            changed.add(at, fresh);
        }
        return new X400Address(null, changed);
    }

    /** Returns the text as Exchange writes it: {@code c=US;a= ;p=Org;o=Site;s=Doe;g=Jane;}. */
    public String canonical() {
        List<Component> ordered = new ArrayList<>(components);
        ordered.sort(Comparator.comparingInt(Component::rank));
        return X400Writer.text(ordered);
    }

    /**
     * Returns the form in which equal addresses are equal: without regard to text form, order and case, and to spaces
     * at the ends of values and repeated within them (Q108732), and to the code of {@link PrintableEscapes} in the
     * values of domain-defined attributes.
     */
    @Override
    public String key() {
        return X400Writer.key(components);
    }

    @Override
    public String toString() {
        if (text == null) {
            text = X400Writer.text(components);
        }
        return text;
    }

    @Override
    public boolean equals(Object object) {
        return this == object || object instanceof X400Address other && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
