package org.exsite.directory.codec;

/**
 * Text. Import files have escapes for line breaks and the backslash (Q165394, Q261283); a backslash before any other
 * character is kept, where the Administrator program would drop it with a warning.
 */
enum TextCodec implements ValueCodec {

    PLAIN {
        @Override
        public Object read(String text, NameResolver names) {
            return text;
        }

        @Override
        public String write(Object value) {
            return (String) value;
        }
    },
    ESCAPED {
        @Override
        public Object read(String text, NameResolver names) {
            return text.indexOf('\\') < 0 ? text : unescape(text);
        }

        @Override
        public String write(Object value) {
            String text = (String) value;
            return text.indexOf('\\') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text
                    : text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
        }
    };

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            switch (next) {
                case 'r' -> plain.append('\r');
                case 'n' -> plain.append('\n');
                case '\\' -> plain.append('\\');
                default -> {
                    plain.append(c);
                    continue;
                }
            }
            i++;
        }
        return plain.toString();
    }
}
