package org.exsite.directory.codec;

import org.exsite.model.address.ProxyAddress;

/** One e-mail address with its type. */
final class AddressCodec implements ValueCodec {

    @Override
    public Object read(String text, NameResolver names) {
        return ProxyAddress.of(text);
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
