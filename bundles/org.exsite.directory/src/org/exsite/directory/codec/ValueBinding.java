package org.exsite.directory.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.AttributeSchema;

/** A name that some or all values of a feature stand under. */
final class ValueBinding extends Binding {

    private final ValueCodec codec;

    ValueBinding(AttributeSchema schema, String name, ValueCodec codec, boolean written) {
        super(schema, name, written);
        this.codec = codec;
    }

    ValueCodec codec() {
        return codec;
    }

    @Override
    public List<String> texts(DirectoryObject object) {
        if (!object.eIsSet(feature())) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object value : values(object, feature())) {
            if (codec.carries(value) && DetailBinding.isReadable(codec, value)) {
                texts.add(codec.write(value));
            }
        }
        return texts;
    }

    @Override
    public List<String> add(DirectoryObject object, List<String> texts, NameResolver names) {
        List<String> rejected = List.of();
        for (String text : texts) {
            Object value = read(text, names);
            if (value == null || !feature().isMany() && object.eIsSet(feature())) {
                rejected = rejected.isEmpty() ? new ArrayList<>() : rejected;
                rejected.add(text);
            } else if (feature().isMany()) {
                values(object, feature()).add(value);
            } else {
                object.eSet(feature(), value);
            }
        }
        return rejected;
    }

    @Override
    public void clear(DirectoryObject object) {
        if (feature().isMany()) {
            values(object, feature()).removeIf(codec::carries);
        } else {
            object.eUnset(feature());
        }
    }

    @Override
    public List<String> remove(DirectoryObject object, List<String> texts) {
        List<String> missing = new ArrayList<>();
        for (String text : texts) {
            Object found = values(object, feature()).stream().filter(codec::carries)
                    .filter(value -> codec.write(value).equalsIgnoreCase(text)).findFirst().orElse(null);
            if (found == null) {
                missing.add(text);
            } else if (feature().isMany()) {
                values(object, feature()).remove(found);
            } else {
                object.eUnset(feature());
            }
        }
        return missing;
    }

    @Override
    public List<String> split(String text, char separator) {
        if (!feature().isMany()) {
            return List.of(text);
        }
        List<String> values = new ArrayList<>();
        int start = 0;
        for (int at = codec.nextSeparator(text, separator, 0); at >= 0;
                at = codec.nextSeparator(text, separator, start)) {
            values.add(value(text, start, at, separator));
            start = at + 1;
        }
        values.add(value(text, start, text.length(), separator));
        return values;
    }

    @Override
    public int nextSeparator(String text, char separator, int from) {
        return feature().isMany() ? codec.nextSeparator(text, separator, from) : -1;
    }

    @Override
    public boolean isVerbatim(String text, int start, int end) {
        return codec.isVerbatim(text, start, end);
    }

    @Override
    public String join(List<String> texts, char separator) {
        StringJoiner joined = new StringJoiner(String.valueOf(separator));
        for (String text : texts) {
            joined.add(feature().isMany() ? codec.quote(text, separator) : text);
        }
        return joined.toString();
    }

    private String value(String text, int start, int end, char separator) {
        String value = text.substring(start, end);
        return value.indexOf('\\') < 0 ? value : codec.unquote(value, separator);
    }

    @Override
    public Object read(String text, NameResolver names) {
        try {
            return codec.read(text, names);
        } catch (UnresolvedNameException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
