package org.exsite.directory.csv;

import java.util.regex.Pattern;

/**
 * Text of MS-DOS that was taken for ANSI text: letters with accents are then others that no word has between its letters
 * (Q183496). Text of the two character sets differs in nothing else.
 */
final class OemText {

    private static final Pattern INSIDE_A_WORD = Pattern.compile(
            "\\p{L}[\u201A\u201E\u2021\u02C6\u2030\u2039\u201C\u201D\u2022\u203A\u00A1\u00A2\u00A4\u00A5\uFFFD]\\p{Ll}");

    private OemText() {
    }

    /** Tells whether a text has such a character in a word. */
    static boolean isLikely(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return INSIDE_A_WORD.matcher(text).find();
            }
        }
        return false;
    }
}
