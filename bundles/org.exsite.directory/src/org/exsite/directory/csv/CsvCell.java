package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.NameResolver;
import org.exsite.directory.codec.UnresolvedNameException;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.PlacementException;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.RawAttribute;

/** Brings what a field of a row says into an object. */
final class CsvCell {

    static final String DELETE = "~DEL";

    private final String header;
    private final Binding binding;
    private final String text;
    private final char separator;

    CsvCell(String header, Binding binding, String text, char separator) {
        this.header = header;
        this.binding = binding;
        this.text = text;
        this.separator = separator;
    }

    /** Tells whether the field takes values away instead of giving them. */
    boolean isRemoval() {
        return text.startsWith(DELETE);
    }

    /**
     * Gives an object the values of the field.
     *
     * @param replace whether they take the place of the values that the object has under this header
     * @throws UnresolvedNameException if a reference is by alias; nothing is changed then
     */
    void set(DirectoryObject object, NameResolver names, boolean replace) {
        if (binding == null) {
            if (replace) {
                object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(header));
            }
            object.getRawAttributes().add(new RawAttribute(header, text));
            return;
        }
        List<String> texts = binding.split(text, separator);
        if (replace) {
            object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(header));
            binding.clear(object);
        }
        List<String> rejected = binding.add(object, texts, names);
        if (!rejected.isEmpty()) {
            object.getRawAttributes().add(new RawAttribute(header, String.join(String.valueOf(separator), rejected)));
        }
    }

    /**
     * Takes values away (Q152854, Q184536, Q290091): all with {@code ~DEL}, one with {@code ~DEL<TYPE:value>}, all of a
     * type with {@code ~DEL<TYPE:>}.
     *
     * @throws PlacementException if there is nothing to take away or the field mixes values and removals (event 268)
     */
    void remove(DirectoryObject object) {
        if (binding == null) {
            if (!object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(header))) {
                throw nothing();
            }
            return;
        }
        List<String> present = binding.texts(object);
        if (text.strip().equals(DELETE)) {
            if (present.isEmpty()) {
                throw nothing();
            }
            binding.clear(object);
            return;
        }
        List<String> victims = new ArrayList<>();
        for (String part : binding.split(text, separator)) {
            String wanted = operand(part);
            List<String> found = present.stream().filter(value -> matches(value, wanted)).toList();
            if (found.isEmpty()) {
                throw nothing();
            }
            victims.addAll(found);
        }
        binding.remove(object, victims);
    }

    private String operand(String part) {
        if (!part.startsWith(DELETE + '<') || !part.endsWith(">")) {
            throw new PlacementException(Messages.format("csv.removalMixed", header));
        }
        return part.substring(DELETE.length() + 1, part.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String value, String wanted) {
        String folded = value.toLowerCase(Locale.ROOT);
        return wanted.endsWith(":") ? folded.startsWith(wanted) : folded.equals(wanted);
    }

    private PlacementException nothing() {
        return new PlacementException(Messages.format("csv.nothingToRemove", text, header));
    }
}
