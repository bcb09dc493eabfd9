package org.exsite.directory.codec;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.schema.Schema;

/** Values as people read them, and as they compare. */
public final class ValueTexts {

    private ValueTexts() {
    }

    /**
     * Returns the text of a value of a feature. Of a structured value that is the text that the directory has, with what
     * this cannot say in parentheses; where the directory has none, it is each part with the label that the forms have.
     */
    public static String show(EStructuralFeature feature, Object value) {
        if (value instanceof EObject object) {
            ValueCodec codec = Codecs.of(Schema.of(feature), Schema.of(feature).csvName(), Flavour.CSV);
            if (codec instanceof ObjectCodec) {
                return parts(object, null);
            }
            String text = codec.write(object);
            String rest = DetailBinding.isWhole(codec, object) ? "" : parts(object, DetailBinding.reread(codec, object));
            return rest.isEmpty() ? text : text + " (" + rest + ')';
        }
        return text(value);
    }

    private static String text(Object value) {
        return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
    }

    /** Returns what an object has, apart from what another one, if there is any, has as well. */
    private static String parts(EObject object, EObject known) {
        List<EAttribute> attributes = object.eClass().getEAllAttributes();
        return attributes.stream().filter(object::eIsSet)
                .filter(part -> known == null || !Objects.equals(object.eGet(part), known.eGet(part)))
                .map(part -> Schema.of(part).label() + ": " + text(object.eGet(part)))
                .collect(Collectors.joining(", "));
    }

    /** Returns what two values share exactly if they are equal. */
    public static Object key(Object value) {
        return value instanceof EObject object ? new ObjectCodec(object.eClass()).write(object) : value;
    }
}
