package org.exsite.ui.editor.forms;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.ui.editor.Messages;

/**
 * A week with a row for each day and a box for each quarter of an hour. Dragging over boxes makes all of them what the
 * first one was not. With the keyboard, arrows move by an hour and a day, and the space bar changes the hour.
 */
final class ScheduleGrid {

    /** Sizes in pixels at 96 dpi. */
    private static final int LABEL = 44;
    private static final int TOP = 18;
    private static final int BOX = 4;
    private static final int ROW = 18;
    private static final int DAYS = 7;
    private static final int HOUR = 4;
    private static final int HOURS_BETWEEN_NUMBERS = 3;

    static final int WIDTH = LABEL + ActivationSchedule.QUARTERS * BOX + 2;
    static final int HEIGHT = TOP + DAYS * ROW + 2;

    private final Canvas canvas;
    private final Consumer<ActivationSchedule> change;
    private ActivationSchedule schedule = ActivationSchedule.NEVER;
    private ActivationSchedule painted;
    private int startDay = -1;
    private int startQuarter;
    private int day;
    private int hour;

    /** @param change takes over what was painted */
    ScheduleGrid(Composite parent, String name, Consumer<ActivationSchedule> change) {
        this.change = change;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        canvas.setToolTipText(Messages.Schedule_tip);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::begin);
        canvas.addListener(SWT.MouseMove, this::drag);
        canvas.addListener(SWT.MouseUp, event -> end());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.bind(Messages.Schedule_name, new Object[] {name, label(day, TextStyle.FULL), hour,
                    schedule.isActive(dayOf(day), hour * HOUR) ? Messages.Schedule_active : Messages.Schedule_idle});
            }
        });
    }

    Control control() {
        return canvas;
    }

    void show(ActivationSchedule next) {
        schedule = next;
        painted = null;
        canvas.redraw();
    }

    /** The week of the directory begins with Sunday. */
    private static DayOfWeek dayOf(int row) {
        return DayOfWeek.SUNDAY.plus(row);
    }

    private static String label(int row, TextStyle style) {
        return dayOf(row).getDisplayName(style, Locale.getDefault());
    }

    private void begin(Event event) {
        if (event.button == 1 && event.x >= LABEL && event.y >= TOP) {
            canvas.setFocus();
            startDay = row(event);
            startQuarter = quarter(event);
            day = startDay;
            hour = startQuarter / HOUR;
            drag(event);
        }
    }

    private void drag(Event event) {
        if (startDay >= 0) {
            int toDay = row(event);
            int toQuarter = quarter(event);
            boolean active = !schedule.isActive(dayOf(startDay), startQuarter);
            painted = schedule;
            for (int row = Math.min(startDay, toDay); row <= Math.max(startDay, toDay); row++) {
                painted = painted.with(dayOf(row), Math.min(startQuarter, toQuarter), Math.max(startQuarter, toQuarter),
                        active);
            }
            canvas.redraw();
        }
    }

    private void end() {
        if (startDay >= 0) {
            startDay = -1;
            change.accept(painted);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> hour = Math.max(0, hour - 1);
            case SWT.ARROW_RIGHT -> hour = Math.min(ActivationSchedule.QUARTERS / HOUR - 1, hour + 1);
            case SWT.ARROW_UP -> day = Math.max(0, day - 1);
            case SWT.ARROW_DOWN -> day = Math.min(DAYS - 1, day + 1);
            case SWT.SPACE -> change.accept(schedule.with(dayOf(day), hour * HOUR, hour * HOUR + HOUR - 1,
                    !schedule.isActive(dayOf(day), hour * HOUR)));
            default -> { }
        }
        canvas.redraw();
    }

    private static int row(Event event) {
        return Math.clamp((event.y - TOP) / ROW, 0, DAYS - 1);
    }

    private static int quarter(Event event) {
        return Math.clamp((event.x - LABEL) / BOX, 0, ActivationSchedule.QUARTERS - 1);
    }

    private void paint(GC gc) {
        ActivationSchedule shown = painted == null ? schedule : painted;
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(canvas.getClientArea());
        gc.setForeground(canvas.getForeground());
        for (int h = 0; h < ActivationSchedule.QUARTERS / HOUR; h += HOURS_BETWEEN_NUMBERS) {
            gc.drawText(Integer.toString(h), LABEL + h * HOUR * BOX, 0, true);
        }
        for (int row = 0; row < DAYS; row++) {
            int y = TOP + row * ROW;
            gc.setForeground(canvas.getForeground());
            gc.drawText(label(row, TextStyle.SHORT), 0, y, true);
            for (int quarter = 0; quarter < ActivationSchedule.QUARTERS; quarter++) {
                gc.setBackground(canvas.getDisplay().getSystemColor(shown.isActive(dayOf(row), quarter)
                        ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_LIST_BACKGROUND));
                gc.fillRectangle(LABEL + quarter * BOX, y, BOX, ROW);
            }
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
            for (int h = 0; h < ActivationSchedule.QUARTERS / HOUR; h++) {
                gc.drawRectangle(LABEL + h * HOUR * BOX, y, HOUR * BOX, ROW);
            }
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(canvas.getForeground());
            gc.drawFocus(LABEL + hour * HOUR * BOX + 2, TOP + day * ROW + 2, HOUR * BOX - 3, ROW - 3);
        }
    }
}
