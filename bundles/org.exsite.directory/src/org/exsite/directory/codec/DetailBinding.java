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
 * source names a field. Where one object of a feature has such details all of them are written once more as a whole
 * under {@code exsite-<feature>}; reading them completes the objects that the directory's own texts gave.
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
        if (!object.eIsSet(feature())) {
            return List.of();
        }
        List<Object> values = values(object, feature());
        if (values.stream().allMatch(value -> isWhole(directory, (EObject) value))) {
            return List.of();
        }
        return values.stream().map(whole::write).toList();
    }

    @Override
    public List<String> add(DirectoryObject object, List<String> texts, NameResolver names) {
        List<String> rejected = new ArrayList<>();
        List<Object> completed = new ArrayList<>();
        List<Object> rest = new ArrayList<>(values(object, feature()));
        for (String text : texts) {
            try {
                Object detail = whole.read(text, names);
                String plain = directory.write(detail);
                rest.stream().filter(value -> directory.write(value).equals(plain)).findFirst().ifPresent(rest::remove);
                completed.add(detail);
            } catch (IllegalArgumentException e) {
                rejected.add(text);
            }
        }
        completed.addAll(rest);
        values(object, feature()).clear();
        values(object, feature()).addAll(completed);
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

    static boolean isWhole(ValueCodec codec, EObject value) {
        EObject again = reread(codec, value);
        return again != null && EcoreUtil.equals(again, value);
    }

    /** Returns what the directory's own text of a value says, or {@code null} if that cannot be read. */
    static EObject reread(ValueCodec codec, Object value) {
        try {
            return (EObject) codec.read(codec.write(value), NameResolver.ABSOLUTE);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
