package org.exsite.ui.tables;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The room that text takes in a NatTable, with whatever font and scale people have set. */
public final class TextSize {

    /** The room of the sign that tells how a column sorts. */
    private static final int SORT = 14;

    private final FontMetrics font;
    private final Control control;

    /** Takes the font of dialogs on the screen of a control. */
    public TextSize(Control control) {
        this.control = control;
        GC gc = new GC(control);
        try {
            gc.setFont(JFaceResources.getDialogFont());
            font = gc.getFontMetrics();
        } finally {
            gc.dispose();
        }
    }

    /** Returns the height of a row with one line, in the units of the table. */
    public int rowHeight() {
        return font.getHeight() + 2 * TableColours.TOP + 1;
    }

    /** Returns the width of a column for a number of characters of usual width, in the units of the table. */
    public int columnWidth(int characters) {
        return Dialog.convertWidthInCharsToPixels(font, characters) + TableColours.SIDE * 2;
    }

    /** Returns the width of a column for a number of characters, in which its heading and the sign of sorting fit. */
    public int columnWidth(String heading, int characters) {
        GC gc = new GC(control);
        try {
            gc.setFont(JFaceResources.getDialogFont());
            return Math.max(columnWidth(characters), gc.textExtent(heading).x + TableColours.SIDE * 2 + SORT);
        } finally {
            gc.dispose();
        }
    }
}
