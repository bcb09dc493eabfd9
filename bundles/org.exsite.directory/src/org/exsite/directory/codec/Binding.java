package org.exsite.directory.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.AttributeSchema;

/** A name under which files have values of a feature. One feature may be found under several names. */
public abstract sealed class Binding permits ValueBinding, SynonymBinding, DetailBinding {

    private final AttributeSchema schema;
    private final String name;
    private final boolean written;

    Binding(AttributeSchema schema, String name, boolean written) {
        this.schema = schema;
        this.name = name;
        this.written = written;
    }

    /** Returns what the schema says of the feature. */
    public AttributeSchema schema() {
        return schema;
    }

    /** Returns the feature. */
    public EStructuralFeature feature() {
        return schema.feature();
    }

    /** Returns the LDAP name or the column header. */
    public String name() {
        return name;
    }

    /** Tells whether values are written under this name; others are only read. */
    public boolean isWritten() {
        return written;
    }

    /** Tells whether values under this name can be read only after those under the other names of the feature. */
    public boolean isLate() {
        return false;
    }

    /** Returns the texts that an object has under this name, in the order of the model. */
    public abstract List<String> texts(DirectoryObject object);

    /**
     * Adds values to an object.
     *
     * @return the texts that are no values of the model or one too many, in their order; to be kept as they are
     */
    public abstract List<String> add(DirectoryObject object, List<String> texts, NameResolver names);

    /**
     * Reads one value without giving it to anybody.
     *
     * @return the value, or {@code null} if the text is none or if it takes more than one text to read values
     */
    public Object read(String text, NameResolver names) {
        return null;
    }

    /** Removes the values that an object has under this name. */
    public abstract void clear(DirectoryObject object);

    /** Removes values by their texts. Returns the texts that the object did not have. */
    public abstract List<String> remove(DirectoryObject object, List<String> texts);

    /** Splits the text of several values. */
    public List<String> split(String text, char separator) {
        return feature().isMany() ? List.of(text.split(Pattern.quote(String.valueOf(separator)), -1))
                : List.of(text);
    }

    /** Returns where, from an offset on, the text of several values has its next separator, or -1. */
    public int nextSeparator(String text, char separator, int from) {
        return feature().isMany() ? text.indexOf(separator, from) : -1;
    }

    /** Tells whether the value that a part of a text stands for is just that part; it may be even if this says no. */
    public boolean isVerbatim(String text, int start, int end) {
        return false;
    }

    /** Returns the text of several values. */
    public String join(List<String> texts, char separator) {
        return String.join(String.valueOf(separator), texts);
    }

    /** Returns the values of the feature, which may be changed through the list if it has many. */
    @SuppressWarnings("unchecked")
    static List<Object> values(DirectoryObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            return (EList<Object>) object.eGet(feature);
        }
        return object.eIsSet(feature) ? new ArrayList<>(List.of(object.eGet(feature))) : List.of();
    }
}
