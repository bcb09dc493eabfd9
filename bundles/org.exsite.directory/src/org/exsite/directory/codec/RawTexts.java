package org.exsite.directory.codec;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.schema.AttributeSchema;

/** Values of attributes under the raw names of the directory, in the text form that import files have. */
public final class RawTexts {

    private RawTexts() {
    }

    /** Returns the text of a value. */
    public static String write(AttributeSchema schema, Object value) {
        return codec(schema).write(value);
    }

    /**
     * Returns the value of a text.
     *
     * @throws IllegalArgumentException if the text is not of the syntax of the attribute
     */
    public static Object read(AttributeSchema schema, String text) {
        return codec(schema).read(text, NameResolver.ABSOLUTE);
    }

    /** Tells whether the text of a value says everything that the model knows of it. */
    public static boolean isWhole(AttributeSchema schema, Object value) {
        return !(value instanceof EObject object) || DetailBinding.isWhole(codec(schema), object);
    }

    private static ValueCodec codec(AttributeSchema schema) {
        return Codecs.of(schema, schema.rawName().orElseThrow(), Flavour.CSV);
    }
}
