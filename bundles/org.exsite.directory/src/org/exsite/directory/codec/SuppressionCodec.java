package org.exsite.directory.codec;

import org.exsite.model.naming.Suppression;

/**
 * Suppressed findings, as texts.
 *
 * @param texts how texts are written
 */
record SuppressionCodec(TextCodec texts) implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        return Suppression.parse((String) texts.read(text, names));
    }

    @Override
    public String write(Object value) {
        return texts.write(value.toString());
    }

    @Override
    public int nextSeparator(String text, char separator, int from) {
        return texts.nextSeparator(text, separator, from);
    }

    @Override
    public String quote(String text, char separator) {
        return texts.quote(text, separator);
    }

    @Override
    public String unquote(String text, char separator) {
        return texts.unquote(text, separator);
    }
}
