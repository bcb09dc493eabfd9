package org.exsite.directory.codec;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** One of a few numbers. A number that the model has no word for is no value of the model. */
final class EnumerationCodec implements ValueCodec {

    private final EEnum type;

    EnumerationCodec(EEnum type) {
        this.type = type;
    }

    @Override
    public Object read(String text, NameResolver names) {
        int number = Integer.parseInt(text.strip());
        EEnumLiteral literal = number < 0 ? null : type.getEEnumLiteral(number);
        if (literal == null) {
            throw new IllegalArgumentException(text);
        }
        return literal.getInstance();
    }

    @Override
    public String write(Object value) {
        return Integer.toString(((Enumerator) value).getValue());
    }
}
