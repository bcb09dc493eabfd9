package org.exsite.directory.codec;

import org.exsite.model.address.AddressTemplate;

/** Templates of e-mail addresses. */
final class TemplateCodec implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        return AddressTemplate.of(text);
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
