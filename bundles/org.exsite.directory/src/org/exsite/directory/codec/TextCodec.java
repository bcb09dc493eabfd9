package org.exsite.directory.codec;

/**
 * Text. Import files have escapes for line breaks and the backslash (Q165394, Q261283); a backslash before any other
 * character is kept, where the Administrator program would drop it with a warning. One before the separator of several
 * values makes it part of the value (Q156063).
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

        @Override
        public int nextSeparator(String text, char separator, int from) {
            int at = text.indexOf(separator, from);
            while (at >= 0 && isEscaped(text, from, at)) {
                at = text.indexOf(separator, at + 1);
            }
            return at;
        }

        @Override
        public String quote(String text, char separator) {
            return text.replace(String.valueOf(separator), "\\" + separator);
        }

        @Override
        public String unquote(String text, char separator) {
            StringBuilder plain = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                boolean mark = text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == separator
                        && !isEscaped(text, 0, i);
                plain.append(text.charAt(mark ? ++i : i));
            }
            return plain.toString();
        }
    };

    private static boolean isEscaped(String text, int from, int at) {
        int first = at;
        while (first > from && text.charAt(first - 1) == '\\') {
            first--;
        }
        return (at - first) % 2 != 0;
    }

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
