package org.exsite.ui.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.SiteAddressing;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.FormTabs;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.sites.SiteConfigurationPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A schedule is painted with the mouse, and changed with the keyboard. */
class ScheduleFieldTest {

    /** Where the box of the first quarter of Sunday begins, and how large boxes are, in pixels. */
    private static final int LEFT = 44;
    private static final int TOP = 18;
    private static final int BOX = 4;
    private static final int ROW = 18;

    private OrganizationEditor editor;
    private SiteAddressing addressing;
    private Canvas week;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Schedule", "schedule.exsite", SampleOrganization.founding()));
        addressing = Sites.addressing(Sites.sites(editor.getOrganization()).getFirst()).orElseThrow();
        editor.execute(editor.getEditingDomain().set(List.of(addressing),
                Literals.SCHEDULED__ACTIVATION_SCHEDULE, ActivationSchedule.NEVER));
        editor.getEditingDomain().getCommandStack().flush();
        Desk.show(editor, SiteConfigurationPage.ID);
        FormTabs.open(FormTabs.tab(editor, "Routing Calculation Schedule").orElseThrow());
        week = Widgets.all(FormTabs.tab(editor, "Routing Calculation Schedule").orElseThrow().getControl(), Canvas.class)
                .filter(canvas -> canvas.getClass() == Canvas.class
                        && String.valueOf(canvas.getToolTipText()).startsWith("Drag")).findFirst().orElseThrow();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private void mouse(int type, DayOfWeek day, int quarter) {
        Event event = new Event();
        event.button = 1;
        event.x = LEFT + quarter * BOX + 1;
        event.y = TOP + day.getValue() % 7 * ROW + 1;
        week.notifyListeners(type, event);
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        week.notifyListeners(SWT.KeyDown, event);
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    @Test
    void draggingChangesAllBoxesBetweenInOneStep() {
        mouse(SWT.MouseDown, DayOfWeek.MONDAY, 32);
        mouse(SWT.MouseMove, DayOfWeek.WEDNESDAY, 40);
        assertEquals(ActivationSchedule.NEVER, addressing.getActivationSchedule(), "nothing changes while dragging");
        mouse(SWT.MouseMove, DayOfWeek.TUESDAY, 35);
        mouse(SWT.MouseUp, DayOfWeek.TUESDAY, 35);
        ActivationSchedule painted = addressing.getActivationSchedule();
        assertEquals(8, painted.activeQuarters());
        assertTrue(painted.isActive(DayOfWeek.MONDAY, 32));
        assertTrue(painted.isActive(DayOfWeek.TUESDAY, 35));
        assertFalse(painted.isActive(DayOfWeek.WEDNESDAY, 32));

        mouse(SWT.MouseDown, DayOfWeek.TUESDAY, 35);
        mouse(SWT.MouseUp, DayOfWeek.TUESDAY, 35);
        assertEquals(7, addressing.getActivationSchedule().activeQuarters());
        editor.getEditingDomain().getCommandStack().undo();
        editor.getEditingDomain().getCommandStack().undo();
        assertEquals(ActivationSchedule.NEVER, addressing.getActivationSchedule());
        assertFalse(editor.getEditingDomain().getCommandStack().canUndo());
    }

    @Test
    void theKeyboardChangesHours() {
        key(SWT.ARROW_DOWN);
        key(SWT.ARROW_RIGHT);
        key(SWT.ARROW_RIGHT);
        key(SWT.SPACE);
        assertEquals(ActivationSchedule.NEVER.with(DayOfWeek.MONDAY, 8, 11, true), addressing.getActivationSchedule());
        key(SWT.SPACE);
        assertEquals(ActivationSchedule.NEVER, addressing.getActivationSchedule());
    }
}
