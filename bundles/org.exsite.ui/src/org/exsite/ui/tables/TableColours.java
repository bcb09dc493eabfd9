package org.exsite.ui.tables;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortIconPainter;
import org.eclipse.nebula.widgets.nattable.sort.painter.SortableHeaderTextPainter;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.FormColors;

/**
 * Makes a NatTable look like the tables of the platform: its fonts, and the colours of the theme, light, dark or of high
 * contrast.
 */
public final class TableColours extends ModernNatTableThemeConfiguration {

    /** The room above and below a text, and at its sides. */
    static final int TOP = 2;
    static final int SIDE = 6;
    /** How much of the colour of texts lines have, in percent. */
    private static final int LINE = 22;
    /** As bright as this, a colour is nearer to white than to black. */
    private static final float HALF = 0.5f;

    /** Gives a table the colours of the display, now and whenever the theme changes. */
    public static void follow(NatTable table) {
        Display display = table.getDisplay();
        Listener colour = event -> table.setTheme(new TableColours(display));
        colour.handleEvent(null);
        display.addListener(SWT.Settings, colour);
        table.addDisposeListener(event -> display.removeListener(SWT.Settings, colour));
    }

    /** Takes the colours that the display has now. */
    private TableColours(Display display) {
        Color back = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        Color text = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        Color headerBack = display.getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
        Color headerText = display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND);
        Color selectedBack = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
        Color selectedText = display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        Font font = JFaceResources.getDialogFont();

        defaultBgColor = back;
        defaultFgColor = text;
        defaultFont = font;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = back;
        oddRowBgColor = back;
        cHeaderBgColor = headerBack;
        cHeaderFgColor = headerText;
        cHeaderFont = font;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderSelectionBgColor = headerBack;
        cHeaderSelectionFgColor = headerText;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = headerBack;
        cHeaderFullSelectionFgColor = headerText;
        rHeaderBgColor = headerBack;
        rHeaderFgColor = headerText;
        rHeaderFont = font;
        rHeaderSelectionBgColor = headerBack;
        rHeaderSelectionFgColor = headerText;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = headerBack;
        rHeaderFullSelectionFgColor = headerText;
        cornerBgColor = headerBack;
        defaultSelectionBgColor = selectedBack;
        defaultSelectionFgColor = selectedText;
        defaultSelectionFont = font;
        selectionAnchorBgColor = selectedBack;
        selectionAnchorFgColor = selectedText;
        selectionAnchorSelectionBgColor = selectedBack;
        selectionAnchorSelectionFgColor = selectedText;
        filterRowBgColor = back;
        filterRowFgColor = text;
        filterRowFont = font;
        fillHandleColor = selectedBack;
        gridLineColor = new Color(FormColors.blend(text.getRGB(), back.getRGB(), LINE));
    }

    /** Makes the painters of texts, and of the heading with the arrow, which there is in black and in white. */
    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        TextPainter text = new TextPainter(false, true, false);
        boolean white = cHeaderFgColor.getRGB().getHSB()[2] > HALF;
        ICellPainter cell = new PaddingDecorator(text, TOP, SIDE, TOP, SIDE);
        defaultCellPainter = cell;
        cHeaderCellPainter = cell;
        cHeaderSelectionCellPainter = cell;
        rHeaderCellPainter = cell;
        rHeaderSelectionCellPainter = cell;
        sortHeaderCellPainter = new PaddingDecorator(new SortableHeaderTextPainter(text, CellEdgeEnum.RIGHT,
                new SortIconPainter(false, white), false, 0, false), TOP, SIDE, TOP, SIDE);
        selectedSortHeaderCellPainter = sortHeaderCellPainter;
    }
}
