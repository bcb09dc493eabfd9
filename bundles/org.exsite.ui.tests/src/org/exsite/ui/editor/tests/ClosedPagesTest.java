package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.recipients.RecipientsPage;
import org.junit.jupiter.api.Test;

/** A closed editor is gone from the window at once, and its controls a little later. */
class ClosedPagesTest extends SampleInEditor {

    private static Composite widget(OrganizationEditor editor) {
        return (Composite) editor.getSite().getService(MPart.class).getWidget();
    }

    private Control page() {
        return editor.getActivePageInstance().getPartControl();
    }

    @Test
    void theControlsOfAClosedEditorAreHiddenAtOnceAndThrownAwayLater() {
        Desk.show(editor, RecipientsPage.ID);
        MPart part = editor.getSite().getService(MPart.class);
        Composite widget = widget(editor);
        Control page = page();
        assertTrue(page.isVisible());

        Desk.page().closeEditor(editor, false);
        assertFalse(widget.isDisposed(), "thrown away in the same event");
        assertFalse(page.isVisible());
        assertFalse(editor.isOpen());
        assertNull(part.getWidget());

        Await.until("they are thrown away", widget::isDisposed);
        assertTrue(page.isDisposed());
    }

    @Test
    void nothingIsLeftOfEditorsThatWereOpenedAndClosed() throws Exception {
        Composite stack = widget(editor).getParent();
        int children = stack.getChildren().length;
        for (int i = 0; i < 3; i++) {
            Composite widget = widget(editor);
            Desk.page().closeEditor(editor, false);
            editor = fixture.open(); // while the controls of the one before are still thrown away
            assertTrue(editor.isOpen());
            Await.until("the one before is gone", widget::isDisposed);
        }
        assertEquals(children, stack.getChildren().length);
        Desk.settle(editor);
        assertTrue(page().isVisible());
    }

    @Test
    void ofSeveralEditorsEachTakesItsOwnControlsWithIt() throws Exception {
        OrganizationEditor other = Desk.open(Desk.put("EditorTest", "other.exsite", editor.getOrganization()));
        Composite widget = widget(editor);
        Composite others = widget(other);

        Desk.page().closeEditor(editor, false);
        Await.until("one is gone", widget::isDisposed);
        assertFalse(others.isDisposed());
        assertTrue(other.isOpen());
        assertTrue(other.getActivePageInstance().getPartControl().isVisible());
    }
}
