package org.exsite.directory.codec;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.schema.AttributeSchema;

/**
 * What the directory's own syntax of a structured value cannot say, such as the scope of an address space, for which no
 * source names a field. Those objects are written once more as a whole under {@code exsite-<feature>}; reading one of
 * them completes the object that the directory's own text gave.
 */
final class DetailBinding extends Binding {

    private final ValueCodec directory;
    private final ObjectCodec whole;

    DetailBinding(AttributeSchema schema, ValueCodec directory) {
        super(schema, AttributeSchema.OWN_PREFIX + schema.feature().getName(), true);
        this.directory = directory;
        this.whole = new ObjectCodec(((EReference) schema.feature()).getEReferenceType());
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public List<String> texts(DirectoryObject object) {
        List<String> texts = new ArrayList<>();
        for (Object value : values(object, feature())) {
            if (!isWhole(directory, (EObject) value)) {
                texts.add(whole.write(value));
            }
        }
        return texts;
    }

    @Override
    public List<String> add(DirectoryObject object, List<String> texts, NameResolver names) {
        List<String> rejected = new ArrayList<>();
        for (String text : texts) {
            try {
                complete(values(object, feature()), whole.read(text, names));
            } catch (IllegalArgumentException e) {
                rejected.add(text);
            }
        }
        return rejected;
    }

    @Override
    public void clear(DirectoryObject object) {
        values(object, feature()).removeIf(value -> !isReadable(directory, value));
    }

    @Override
    public List<String> remove(DirectoryObject object, List<String> texts) {
        List<String> missing = new ArrayList<>();
        for (String text : texts) {
            if (!values(object, feature()).removeIf(value -> whole.write(value).equals(text))) {
                missing.add(text);
            }
        }
        return missing;
    }

    /** Tells whether the directory's own text of a value can be read at all. */
    static boolean isReadable(ValueCodec codec, Object value) {
        return !(value instanceof EObject) || codec instanceof ObjectCodec || reread(codec, value) != null;
    }

    private static boolean isWhole(ValueCodec codec, EObject value) {
        EObject again = reread(codec, value);
        return again != null && EcoreUtil.equals(again, value);
    }

    private static EObject reread(ValueCodec codec, Object value) {
        try {
            return (EObject) codec.read(codec.write(value), NameResolver.ABSOLUTE);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void complete(List<Object> values, Object detail) {
        String text = directory.write(detail);
        for (int i = 0; i < values.size(); i++) {
            EObject value = (EObject) values.get(i);
            if (directory.write(value).equals(text) && isWhole(directory, value)) {
                values.set(i, detail);
                return;
            }
        }
        values.add(detail);
    }
}
