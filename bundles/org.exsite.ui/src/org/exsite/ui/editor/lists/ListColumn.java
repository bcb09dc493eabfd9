package org.exsite.ui.editor.lists;

import java.util.Comparator;
import java.util.function.Function;

import org.exsite.model.DirectoryObject;

/**
 * A column of a list of directory objects.
 *
 * @param label the heading
 * @param weight its part of the width
 * @param text the text for an object, never {@code null}
 * @param details what is told when somebody points at the text, or {@code null} for nothing
 * @param order how a click on the heading sorts
 */
public record ListColumn(String label, int weight, Function<DirectoryObject, String> text,
        Function<DirectoryObject, String> details, Comparator<DirectoryObject> order) {

    /** Returns a column that sorts by its text, and tells it to whoever points at it. */
    public static ListColumn of(String label, int weight, Function<DirectoryObject, String> text) {
        return of(label, weight, text, text);
    }

    /** Returns a column that sorts by its text, and tells something else to whoever points at it. */
    public static ListColumn of(String label, int weight, Function<DirectoryObject, String> text,
            Function<DirectoryObject, String> details) {
        return new ListColumn(label, weight, text, details, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    }

    /** Returns a column that sorts in another way than by its text, such as by a number. */
    public ListColumn sortedBy(Comparator<DirectoryObject> other) {
        return new ListColumn(label, weight, text, details, other);
    }
}
