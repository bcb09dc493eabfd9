package org.exsite.directory.codec;

/** Whole numbers. */
final class IntegerCodec implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        return Integer.valueOf(text.strip());
    }

    @Override
    public String write(Object value) {
        return value.toString();
    }
}
