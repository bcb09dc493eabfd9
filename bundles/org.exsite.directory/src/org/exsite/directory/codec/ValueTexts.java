package org.exsite.directory.codec;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.schema.Schema;

/** Values as people read them, and as they compare. */
public final class ValueTexts {

    private ValueTexts() {
    }

    /** Returns the text of a value of a feature; of a structured value the text that the directory has. */
    public static String show(EStructuralFeature feature, Object value) {
        if (value instanceof EObject object) {
            ValueCodec codec = Codecs.of(Schema.of(feature), Schema.of(feature).csvName(), Flavour.CSV);
            String text = codec.write(object);
            String whole = new ObjectCodec(object.eClass()).write(object);
            return codec instanceof ObjectCodec || DetailBinding.isWhole(codec, object) ? text
                    : text + " (" + whole + ')';
        }
        return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
    }

    /** Returns what two values share exactly if they are equal. */
    public static Object key(Object value) {
        return value instanceof EObject object ? new ObjectCodec(object.eClass()).write(object) : value;
    }
}
