package org.exsite.directory.codec;

import java.util.function.Function;

/**
 * Values that are written as a type, a colon and a text: e-mail addresses and their templates.
 *
 * @param parser makes the value of its text
 */
record TypedTextCodec(Function<String, Object> parser) implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        return parser.apply(text);
    }

    @Override
    public String write(Object value) {
        return value.toString();
    }

    @Override
    public int nextSeparator(String text, char separator, int from) {
        return TypedText.nextSeparator(text, separator, from);
    }
}
