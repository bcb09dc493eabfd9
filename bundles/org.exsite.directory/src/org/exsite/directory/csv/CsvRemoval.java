package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.exsite.directory.codec.Binding;
import org.exsite.model.DirectoryObject;

/**
 * Fields that take values away (Q152854, Q184536, Q290091): all of an attribute with {@code ~DEL}, one with
 * {@code ~DEL<TYPE:value>}, all of a type with {@code ~DEL<TYPE:>}.
 */
final class CsvRemoval {

    static final String DELETE = "~DEL";

    private CsvRemoval() {
    }

    /** Tells whether a field, or one of several values in it, begins as a removal does. */
    static boolean isRemoval(String text) {
        return text.regionMatches(true, 0, DELETE, 0, DELETE.length());
    }

    /** Tells whether one of the values in a field is a removal. */
    static boolean isAmong(String text, Binding binding, char separator) {
        return text.indexOf('~') > 0 && binding != null && binding.feature().isMany()
                && isAmong(binding.split(text, separator));
    }

    /** Tells whether one of several values is a removal. */
    static boolean isAmong(List<String> values) {
        for (String value : values) {
            if (isRemoval(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes values away.
     *
     * @param binding what the column means, or {@code null} if the class of the object does not have it
     * @throws RowException if the field mixes removals with values (event 268) or if there is nothing to take away
     *         (event 150)
     */
    static void remove(DirectoryObject object, String header, Binding binding, String text, char separator) {
        if (binding == null) {
            if (!object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(header))) {
                throw ImportEvent.NOTHING_TO_DELETE.fault(text, header);
            }
            return;
        }
        List<String> present = binding.texts(object);
        if (text.strip().length() == DELETE.length()) {
            if (present.isEmpty()) {
                throw ImportEvent.NOTHING_TO_DELETE.fault(text, header);
            }
            binding.clear(object);
            return;
        }
        List<String> victims = new ArrayList<>();
        for (String part : binding.split(text, separator)) {
            String wanted = operand(part, header);
            List<String> found = present.stream().filter(value -> matches(value, wanted)).toList();
            if (found.isEmpty()) {
                throw ImportEvent.NOTHING_TO_DELETE.fault(part, header);
            }
            victims.addAll(found);
        }
        binding.remove(object, victims);
    }

    private static String operand(String part, String header) {
        if (!isRemoval(part) || !part.startsWith("<", DELETE.length()) || !part.endsWith(">")) {
            throw ImportEvent.DELETION_MIXED.fault(header);
        }
        return part.substring(DELETE.length() + 1, part.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static boolean matches(String value, String wanted) {
        String folded = value.toLowerCase(Locale.ROOT);
        return wanted.endsWith(":") ? folded.startsWith(wanted) : folded.equals(wanted);
    }
}
