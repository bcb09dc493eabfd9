package org.exsite.directory.codec;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Text as the hexadecimal digits of its Latin-1 characters. Octets that are no such text are no value of the model. */
final class OctetTextCodec implements ValueCodec {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Override
    public Object read(String text, NameResolver names) {
        String value = new String(HEX.parseHex(text.strip()), StandardCharsets.ISO_8859_1);
        if (!carries(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    @Override
    public String write(Object value) {
        return HEX.formatHex(((String) value).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public boolean carries(Object value) {
        return ((String) value).chars().allMatch(c -> c < 0x100 && (c & 0x7F) >= 0x20 && c != 0x7F);
    }
}
