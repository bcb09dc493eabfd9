package org.exsite.ui.editor;

/** The texts of menus: one that is wider than the display would lie partly beside it. */
public final class MenuText {

    private static final int BEGINNING = 90;
    private static final int END = 50;
    private static final String LEFT_OUT = "\u2026"; //$NON-NLS-1$

    private MenuText() {
    }

    /** Returns a text as a line of a menu; of a long one the middle is left out, such as most of an address. */
    public static String of(String text) {
        return text.length() <= BEGINNING + LEFT_OUT.length() + END ? text
                : text.substring(0, BEGINNING) + LEFT_OUT + text.substring(text.length() - END);
    }
}
