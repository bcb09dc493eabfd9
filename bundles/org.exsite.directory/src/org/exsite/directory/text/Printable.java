package org.exsite.directory.text;

/** Which characters a model can hold: those that XML 1.0 can write. */
public final class Printable {

    private static final int SHOWN = 2_000;

    private Printable() {
    }

    /** Tells whether every character of a text can be written in XML 1.0. */
    public static boolean isText(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0xD800 && !isText(text, i, c)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a text with each character that XML cannot hold shown as an escape. */
    public static String escaped(String text) {
        if (isText(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isText(String.valueOf(c)) || isText(text, i, c) && c >= 0xD800) {
                shown.append(c);
            } else {
                shown.append(String.format("\\u%04X", (int) c));
            }
        }
        return shown.toString();
    }

    /** Returns the beginning of a text that is too long to be kept or shown as a whole. */
    public static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static boolean isText(CharSequence text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        } else if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < 0xFFFE;
    }
}
