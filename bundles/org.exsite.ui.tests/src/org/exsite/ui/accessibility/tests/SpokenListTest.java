package org.exsite.ui.accessibility.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.exsite.ui.accessibility.SpokenList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a painted control tells screen readers of itself and of what is selected in it. */
class SpokenListTest {

    private Shell shell;
    private Canvas canvas;
    private List<String> selected = List.of();

    @BeforeEach
    void make() {
        shell = new Shell();
        canvas = new Canvas(shell, SWT.NONE);
        new SpokenList(canvas, "Recipients", () -> selected.size(), index -> selected.get(index));
    }

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> listeners(String field) throws Exception {
        Field listeners = Accessible.class.getDeclaredField(field);
        listeners.setAccessible(true);
        return (List<T>) listeners.get(canvas.getAccessible());
    }

    private String name(int child) throws Exception {
        AccessibleEvent event = new AccessibleEvent(canvas);
        event.childID = child;
        for (AccessibleListener listener : this.<AccessibleListener>listeners("accessibleListeners")) {
            listener.getName(event);
        }
        return event.result;
    }

    private AccessibleControlEvent ask(int child, Question question) throws Exception {
        AccessibleControlEvent event = new AccessibleControlEvent(canvas);
        event.childID = child;
        for (AccessibleControlListener listener : this.<AccessibleControlListener>listeners("accessibleControlListeners")) {
            question.ask(listener, event);
        }
        return event;
    }

    private interface Question {

        void ask(AccessibleControlListener listener, AccessibleControlEvent event);
    }

    @Test
    void withoutASelectionItIsAnEmptyListWithATitle() throws Exception {
        assertEquals("Recipients", name(ACC.CHILDID_SELF));
        assertEquals(ACC.ROLE_LIST, ask(ACC.CHILDID_SELF, AccessibleControlListener::getRole).detail);
        assertEquals(0, ask(ACC.CHILDID_SELF, AccessibleControlListener::getChildCount).detail);
        assertEquals(ACC.CHILDID_NONE, ask(ACC.CHILDID_SELF, AccessibleControlListener::getSelection).childID);
    }

    @Test
    void whatIsSelectedAreItsItems() throws Exception {
        selected = List.of("Doe, Jane", "Postmaster");
        assertEquals("Recipients", name(ACC.CHILDID_SELF));
        assertEquals("Doe, Jane", name(0));
        assertEquals("Postmaster", name(1));
        assertEquals(ACC.ROLE_LISTITEM, ask(1, AccessibleControlListener::getRole).detail);
        assertEquals(2, ask(ACC.CHILDID_SELF, AccessibleControlListener::getChildCount).detail);
        assertArrayEquals(new Object[] {0, 1}, ask(ACC.CHILDID_SELF, AccessibleControlListener::getChildren).children);
        assertEquals(0, ask(ACC.CHILDID_SELF, AccessibleControlListener::getSelection).childID);
        assertEquals(ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | ACC.STATE_SELECTED,
                ask(1, AccessibleControlListener::getState).detail);
        assertEquals(ACC.CHILDID_NONE, ask(ACC.CHILDID_SELF, AccessibleControlListener::getFocus).childID);
    }
}
