package org.exsite.ui.accessibility.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.exsite.model.Recipient;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.changes.PendingChangesPage;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.diagram.TopologyPage;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.editor.pages.OverviewPage;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.recipients.RecipientsPage;
import org.exsite.ui.routing.RoutingPage;
import org.exsite.ui.servers.ServersPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be done without a mouse. */
class KeyboardTest {

    private OrganizationEditor editor;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("keys", "trager.exsite", SampleOrganization.founding()));
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private NatTable recipients() throws Exception {
        Desk.show(editor, RecipientsPage.ID);
        NatTable table = Widgets.all(editor.getSite().getShell(), NatTable.class).findFirst().orElseThrow();
        editor.getSelection().select(List.of());
        Await.until("the rows are shown", () -> table.getRowCount() > 2);
        settle();
        return table;
    }

    private static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private static void press(Control control, int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
        event.stateMask = modifiers;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private String selected() {
        return editor.getSelection().objects().stream().map(object -> ((Recipient) object).getDisplayName()).toList()
                .toString();
    }

    private static String name(NatTable table, int row) {
        return "[" + table.getCellByPosition(2, row + 2).getDataValue() + "]";
    }

    @Test
    void theFirstKeyInTheTableOfRecipientsSelectsARow() throws Exception {
        NatTable table = recipients();
        press(table, SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(name(table, 0), selected());
        press(table, SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(name(table, 1), selected());
    }

    @Test
    void keysMoveOnFromARecipientThatWasSelectedElsewhere() throws Exception {
        NatTable table = recipients();
        press(table, SWT.ARROW_DOWN, SWT.NONE);
        press(table, SWT.ARROW_DOWN, SWT.NONE);
        List<?> second = editor.getSelection().objects();
        Desk.show(editor, OrganizationPage.ID);
        editor.getSelection().select(List.of(editor.getOrganization()));
        Desk.show(editor, RecipientsPage.ID);
        Desk.show(editor, OrganizationPage.ID);
        editor.getSelection().select(List.of((Recipient) second.getFirst()));
        Desk.show(editor, RecipientsPage.ID);
        Await.until("the table has followed",
                () -> DisplayMode.SELECT.equals(table.getCellByPosition(2, 3).getDisplayMode()));
        press(table, SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(name(table, 2), selected());
    }

    @Test
    void theFiltersOfRecipientsAreReachedByAKey() throws Exception {
        NatTable table = recipients();
        assertFalse(Widgets.all(table, Text.class).findAny().isPresent());
        press(table, 'f', SWT.MOD1);
        assertTrue(Widgets.all(table, Text.class).findAny().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {OrganizationPage.ID, ConnectorsPage.ID, ServersPage.ID, RoutingPage.ID, PendingChangesPage.ID})
    void findLeadsToTheFilterOfThePage(String page) {
        Composite shown = (Composite) Desk.show(editor, page).getPartControl();
        Widgets.all(shown, Tree.class).filter(Tree::isVisible).findFirst().orElseThrow().setFocus();
        assertInstanceOf(Tree.class, Display.getCurrent().getFocusControl());
        find();
        Text filter = assertInstanceOf(Text.class, Display.getCurrent().getFocusControl());
        assertTrue((filter.getStyle() & SWT.SEARCH) != 0, filter::getMessage);
    }

    @Test
    void findLeadsToAllObjectsFromAPageWithoutAFilter() {
        Desk.show(editor, OverviewPage.ID);
        Await.Answer dialog = Await.answer("Open Object", "Cancel", shell -> { });
        find();
        dialog.check();
    }

    private void find() {
        editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
        settle();
    }

    @Test
    void tabLeavesTheTableOfRecipients() throws Exception {
        NatTable table = recipients();
        Event event = new Event();
        event.detail = SWT.TRAVERSE_TAB_NEXT;
        event.doit = false;
        table.notifyListeners(SWT.Traverse, event);
        assertTrue(event.doit);
    }

    @Test
    void enterOnARecipientLeadsToItInTheTree() throws Exception {
        NatTable table = recipients();
        press(table, SWT.ARROW_DOWN, SWT.NONE);
        press(table, SWT.CR, SWT.NONE);
        assertEquals(OrganizationPage.ID, editor.getActivePageInstance().getId());
    }

    /** The focus in the heading would be of no use to anybody. */
    @Test
    void aPageThatIsTurnedToAgainHasTheFocusWhereOneWorks() throws Exception {
        Desk.show(editor, TopologyPage.ID);
        Desk.show(editor, ConnectorsPage.ID);
        Desk.show(editor, TopologyPage.ID);
        assertFocus(DiagramCanvas.class);
        Desk.show(editor, ConnectorsPage.ID);
        assertFocus(Tree.class);
    }

    private static void assertFocus(Class<? extends Control> type) {
        settle();
        Control focus = Display.getCurrent().getFocusControl();
        assertFalse(focus instanceof Hyperlink, "the heading has the focus");
        assertTrue(type.isInstance(focus), () -> "the focus is at " + focus);
    }
}
