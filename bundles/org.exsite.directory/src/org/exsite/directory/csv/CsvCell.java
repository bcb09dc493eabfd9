package org.exsite.directory.csv;

import java.util.List;

import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.NameResolver;
import org.exsite.directory.codec.UnresolvedNameException;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.RawAttribute;

/** Brings what a field of a row says into an object. */
final class CsvCell {

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

    /**
     * Gives an object the values of the field.
     *
     * @param replace whether they take the place of the values that the object has under this header
     * @return the texts that are no values of the model, which are kept as they are
     * @throws UnresolvedNameException if a reference is by alias; nothing is changed then
     */
    List<String> set(DirectoryObject object, NameResolver names, boolean replace) {
        if (binding == null) {
            if (replace) {
                object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(header));
            }
            object.getRawAttributes().add(new RawAttribute(header, text));
            return List.of();
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
        return rejected;
    }

    /** Gives an object those values of the field that it does not have yet, which must be of a feature with many. */
    List<String> append(DirectoryObject object, NameResolver names) {
        List<?> values = (List<?>) object.eGet(binding.feature());
        int before = values.size();
        List<String> rejected = set(object, names, false);
        for (int i = values.size() - 1; i >= before; i--) {
            if (values.indexOf(values.get(i)) < i) {
                values.remove(i);
            }
        }
        return rejected;
    }
}
