package org.exsite.directory.codec;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.AttributeSchema;

/**
 * A name that says again what another name says, as {@code rfc822Mailbox} does of {@code mail}. Its values count only
 * where the other name has none; values that differ from those of the other name are rejected, so that they are kept.
 */
final class SynonymBinding extends Binding {

    private final ValueBinding main;

    SynonymBinding(AttributeSchema schema, String name, ValueCodec codec) {
        super(schema, name, true);
        main = new ValueBinding(schema, name, codec, true);
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public List<String> texts(DirectoryObject object) {
        boolean kept = object.getRawAttributes().stream().anyMatch(raw -> raw.name().equalsIgnoreCase(name()));
        return kept ? List.of() : main.texts(object);
    }

    @Override
    public List<String> add(DirectoryObject object, List<String> texts, NameResolver names) {
        List<String> present = main.texts(object);
        if (present.isEmpty()) {
            return main.add(object, texts, names);
        }
        return present.equals(texts) ? List.of() : new ArrayList<>(texts);
    }

    @Override
    public void clear(DirectoryObject object) {
        // the main name says what the object has
    }

    @Override
    public List<String> remove(DirectoryObject object, List<String> texts) {
        return List.of();
    }
}
