package org.exsite.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.find.tests.ModalDialog;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.Test;

/** What people do on the page Topology. */
class TopologyTest extends OnTopology {

    @Test
    void aConnectorIsDrawnFromOneSiteToAnotherAndTakenBack() throws Exception {
        open(SampleOrganization.builder().sites(3).recipients(12).build());
        List<String> problems = problems();
        page.draw(ExsitePackage.Literals.SITE_CONNECTOR);
        hand.drag(hand.at(hand.node("South")), hand.at(hand.node("East")));
        Link there = hand.link(LinkKind.SITE, "South", "East");
        assertTrue(hand.selects(there.object()));
        assertSame(there.object(), editor.getSelection().objects().getFirst());
        assertEquals("East", hand.link(LinkKind.SITE, "East", "South").from().title());
        assertEquals(problems, problems());
        assertEquals("Connect South and East by site connectors", stack().getUndoCommand().getLabel());
        stack().undo();
        assertFalse(editor.isDirty());
        assertTrue(page.state().topology().links().stream()
                .noneMatch(link -> link.kind() == LinkKind.SITE && link.to().title().equals("East")
                        && link.from().title().equals("South")));
    }

    @Test
    void aConnectorThatCannotBeIsRefusedWithAReason() throws Exception {
        open(SampleOrganization.builder().sites(3).recipients(12).build());
        page.draw(ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);
        hand.drag(hand.at(hand.node("South")), hand.at(hand.node("East")));
        assertFalse(stack().canUndo());
        assertFalse(editor.isDirty());
    }

    /** The menu is read when it is about to open, and has nothing left to show then. */
    @Test
    void aKindThatCannotBeSaysWhyWhereTheKindIsAskedFor() throws Exception {
        open(SampleOrganization.builder().sites(2).recipients(12).build());
        List<String> offered = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Listener read = event -> {
            if (event.widget instanceof Menu menu) {
                for (MenuItem item : menu.getItems()) {
                    (item.isEnabled() ? offered : refused).add(item.getText());
                    item.dispose();
                }
            }
        };
        Display.getCurrent().addFilter(SWT.Show, read);
        page.draw(null);
        hand.drag(hand.at(hand.node("North")), hand.at(hand.node("South")));
        Await.until("the menu opens", () -> !refused.isEmpty());
        Display.getCurrent().removeFilter(SWT.Show, read);
        assertTrue(refused.contains("Site connector: North and South are connected by Site connector already."),
                refused::toString);
        assertTrue(offered.stream().noneMatch(text -> text.contains(": ")), offered::toString);
    }

    @Test
    void aProblemIsFixedFromTheDiagram() throws Exception {
        open(SampleOrganization.founding());
        Link service = hand.link(LinkKind.INTERNET, "North", "Internet");
        hand.click(hand.on(service, 0.5));
        assertTrue(hand.selects(service.object()));
        List<String> before = problems();
        assertEquals(1, editor.getValidation().findingsWithParts(service.object()).size());
        choose(choose(page.canvas().getMenu(), "Quick Fix").getMenu(), "Generate");
        assertEquals(List.of(), editor.getValidation().findingsWithParts(service.object()));
        stack().undo();
        assertEquals(before, problems());
        assertFalse(stack().canUndo());
    }

    @Test
    void aSiteIsRenamedInPlace() throws Exception {
        open(SampleOrganization.founding());
        Site north = Sites.sites(editor.getOrganization()).getFirst();
        hand.click(hand.at(hand.node("North")));
        hand.key(SWT.F2, 0);
        Text field = Widgets.all(page.canvas(), Text.class).findFirst().orElseThrow();
        assertEquals("North", field.getText());
        field.setText("Northern Works");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("Northern Works", north.getDisplayName());
        assertEquals("North", north.getName());
        assertSame(north, hand.node("Northern Works").object());
        stack().undo();
        assertEquals("North", north.getDisplayName());
        assertFalse(stack().canUndo());
    }

    @Test
    void aConnectorIsLedElsewhereByDraggingItsEnd() throws Exception {
        open(SampleOrganization.builder().sites(3).recipients(12).build());
        stack().execute(org.eclipse.emf.edit.command.DeleteCommand.create(editor.getEditingDomain(),
                List.of(hand.link(LinkKind.SITE, "North", "East").object(),
                        hand.link(LinkKind.SITE, "East", "North").object())));
        Link link = hand.link(LinkKind.SITE, "North", "South");
        page.select(Set.of(link));
        hand.drag(hand.on(link, 1), hand.at(hand.node("East")));
        assertSame(link.object(), hand.link(LinkKind.SITE, "North", "East").object());
        assertEquals("North", hand.link(LinkKind.SITE, "East", "North").to().title());
        stack().undo();
        assertSame(link.object(), hand.link(LinkKind.SITE, "North", "South").object());
    }

    @Test
    void anArrangementIsOneStepAndNoChangeToTheDirectory() throws Exception {
        open(SampleOrganization.founding());
        assertEquals(List.of(), editor.getOrganization().getDiagram());
        page.arranging().anew();
        Await.until("everything is arranged", () -> !page.arranging().isRunning());
        assertEquals(page.state().topology().nodes().size(), editor.getOrganization().getDiagram().size());
        assertTrue(ChangeSet.between(SampleOrganization.founding(), editor.getOrganization()).isEmpty());
        assertEquals("Arrange the diagram", stack().getUndoCommand().getLabel());
        stack().undo();
        assertEquals(List.of(), editor.getOrganization().getDiagram());
        assertFalse(editor.isDirty());
    }

    @Test
    void placesByHandAreKeptWithTheFile() throws Exception {
        open(SampleOrganization.founding());
        Node south = hand.node("South");
        Box before = page.state().scene().box(south);
        Point from = hand.at(south);
        hand.drag(from, new Point(from.x + 40, from.y + 60));
        Box after = page.state().scene().box(hand.node("South"));
        assertEquals(before.centreX() + 40 / page.canvas().view().scale(), after.centreX(), 1);
        assertEquals("Move South in the diagram", stack().getUndoCommand().getLabel());
        editor.doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        Organization saved = org.exsite.model.storage.OrganizationStorage.load(editor.getFile().getLocation().toPath());
        assertEquals(editor.getOrganization().getDiagram(), saved.getDiagram());
    }

    @Test
    void theSelectionIsSharedAndADoubleClickOpensTheForm() throws Exception {
        open(SampleOrganization.founding());
        Site south = Sites.sites(editor.getOrganization()).getLast();
        editor.getSelection().select(List.of(south));
        assertTrue(hand.selects(south));
        Node north = hand.node("North");
        hand.click(hand.at(north));
        assertEquals(List.of(north.object()), editor.getSelection().objects());
        hand.doubleClick(hand.at(hand.node("South")));
        assertEquals(OrganizationPage.ID, editor.getActivePageInstance().getId());
        assertEquals(List.of(south), editor.getSelection().objects());
    }

    @Test
    void keysLeadFromNodeToNodeAndAroundTheirConnectors() throws Exception {
        open(SampleOrganization.founding());
        Node north = hand.node("North");
        Node south = hand.node("South");
        page.select(Set.of(north));
        boolean right = page.state().scene().box(south).centreX() > page.state().scene().box(north).centreX();
        hand.key(right ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT, 0);
        assertTrue(hand.selects(south.object()));
        hand.key('/', 0);
        Part link = page.state().selected().iterator().next();
        assertTrue(link instanceof Link, link.toString());
        hand.key(SWT.CR, 0);
        assertEquals(OrganizationPage.ID, editor.getActivePageInstance().getId());
        assertSame(link.object(), editor.getSelection().objects().getFirst());
    }

    @Test
    void deletingASelectedConnectorIsOneStep() throws Exception {
        open(SampleOrganization.founding());
        Link link = hand.link(LinkKind.X400, "North", "South");
        page.select(Set.of(link));
        hand.key(SWT.DEL, 0);
        assertNull(link.object().eContainer());
        assertTrue(page.state().selected().isEmpty());
        stack().undo();
        assertSame(link.object(), hand.link(LinkKind.X400, "North", "South").object());
        assertFalse(stack().canUndo());
    }

    @Test
    void anAddressSpaceIsAskedForAndItsTypeCheckedAsInTheWizards() throws Exception {
        open(SampleOrganization.founding());
        Link service = hand.link(LinkKind.INTERNET, "North", "Internet");
        hand.click(hand.on(service, 0.5));
        ModalDialog.use("New Address Space", () -> choose(page.canvas().getMenu(), "Add Address Space"), shell -> {
            assertTrue(Widgets.all(shell, Label.class).anyMatch(label -> label.getText().equals("Scope:")));
            Combo type = Widgets.all(shell, Combo.class).findFirst().orElseThrow();
            Widgets.all(shell, Text.class).filter(text -> text.getMessage().startsWith("such as")).findFirst()
                    .orElseThrow().setText("*");
            Button ok = Widgets.all(shell, Button.class).filter(button -> button.getText().equals("OK")).findFirst()
                    .orElseThrow();
            type.setText("NINECHARS");
            assertFalse(ok.isEnabled());
            type.setText("fax_2$");
            assertTrue(ok.isEnabled());
            Text cost = Widgets.all(shell, Text.class).filter(text -> text.getText().equals("1")).findFirst().orElseThrow();
            cost.setText("");
            assertFalse(ok.isEnabled());
            cost.setText("7");
            assertTrue(ok.isEnabled());
            ModalDialog.press(shell, "OK");
        });
        assertEquals("FAX_2$", ((Connector) service.object()).getAddressSpaces().getLast().getType());
        assertEquals(7, ((Connector) service.object()).getAddressSpaces().getLast().getCost());
    }

    /** Opens a menu as a click does and chooses an entry, or opens it if it is a menu itself. */
    private static MenuItem choose(Menu menu, String text) {
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem found = Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").contains(text))
                .findFirst().orElseThrow(() -> new AssertionError(text + " is not among "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
        if (found.getMenu() == null) {
            found.notifyListeners(SWT.Selection, new Event());
        }
        return found;
    }
}
