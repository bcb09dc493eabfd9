package org.exsite.diagram.draw;

/**
 * How wide texts are in a wide sans serif font, without asking one: places of boxes must be the same on every machine,
 * on screen and in a file. A font that is wider still makes a text end in an ellipsis.
 */
final class TextWidths {

    private static final double CAPITAL = 0.72;
    private static final double SMALL = 0.61;
    private static final double NARROW = 0.36;
    private static final double WIDE = 0.95;
    private static final double FULL = 1.05;
    private static final double BOLD = 1.08;
    private static final String NARROW_ONES = " !'(),-./:;I[]fijlrt|`";
    private static final String WIDE_ONES = "MW@%mw";
    /** From here on scripts have characters as wide as they are high. */
    private static final int FIRST_FULL = 0x1100;

    private TextWidths() {
    }

    /** Returns the width of a text in a font of a size. */
    static double of(String text, double size, boolean bold) {
        double width = text.codePoints().mapToDouble(TextWidths::of).sum();
        return width * size * (bold ? BOLD : 1);
    }

    private static double of(int c) {
        if (NARROW_ONES.indexOf(c) >= 0) {
            return NARROW;
        } else if (WIDE_ONES.indexOf(c) >= 0) {
            return WIDE;
        } else if (c >= FIRST_FULL && !Character.isAlphabetic(c) || Character.isIdeographic(c)) {
            return FULL;
        }
        return Character.isUpperCase(c) || Character.isDigit(c) ? CAPITAL : SMALL;
    }
}
