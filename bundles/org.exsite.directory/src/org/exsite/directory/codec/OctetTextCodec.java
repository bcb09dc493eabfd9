package org.exsite.directory.codec;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text as the hexadecimal digits of its Latin-1 characters. Octets that are no such text are no value of the model. */
final class OctetTextCodec implements ValueCodec {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Override
    public Object read(String text, NameResolver names) {
        byte[] octets = HEX.parseHex(text.strip());
        for (byte octet : octets) {
            if ((octet & 0x7F) < 0x20 || octet == 0x7F) {
                throw new IllegalArgumentException(text);
            }
        }
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String write(Object value) {
        return HEX.formatHex(((String) value).getBytes(StandardCharsets.ISO_8859_1));
    }
}
