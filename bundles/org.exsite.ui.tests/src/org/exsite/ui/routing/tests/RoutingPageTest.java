package org.exsite.ui.routing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.routing.Routing;
import org.exsite.routing.table.RoutingTable;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.routing.RoutingPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page shows the routing of the model as it is, follows edits, and traces messages. */
class RoutingPageTest {

    private OrganizationEditor editor;
    private Tree table;
    private Tree trace;

    @BeforeEach
    void openThePage() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Routing", "routing.exsite",
                SampleOrganization.builder().recipients(40).sites(3).seed(2).build()));
        Desk.show(editor, RoutingPage.ID);
        List<Tree> trees = Widgets.all(editor.getSite().getShell(), Tree.class).filter(Tree::isVisible)
                .filter(tree -> tree.getColumnCount() > 0).toList();
        table = trees.stream().filter(tree -> tree.getColumn(0).getText().equals("Type")).findFirst().orElseThrow();
        trace = trees.stream().filter(tree -> tree.getColumn(0).getText().equals("Step")).findFirst().orElseThrow();
        awaitTable();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private RoutingTable calculated() {
        return Routing.of(editor.getOrganization()).table(0);
    }

    private void awaitTable() {
        List<String> expected = calculated().entries().stream().map(entry -> entry.space().type() + ' '
                + entry.space().text() + ' ' + entry.best().cost()).toList();
        Await.until("the table is shown", () -> Arrays.stream(table.getItems())
                .map(item -> item.getText(0) + ' ' + item.getText(1) + ' ' + item.getText(2)).toList().equals(expected));
    }

    @Test
    void theTableFollowsAnEditAndItsUndo() {
        RoutingTable before = calculated();
        AddressSpace space = Sites.connectors(Sites.sites(editor.getOrganization()).getFirst()).stream()
                .filter(InternetMailService.class::isInstance).findFirst().orElseThrow().getAddressSpaces().getFirst();
        editor.execute(editor.getEditingDomain().set(List.of(space), Literals.ADDRESS_SPACE__COST, 37));
        assertNotEquals(before, calculated());
        awaitTable();

        editor.getEditingDomain().getCommandStack().undo();
        awaitTable();
    }

    @Test
    void anotherSiteHasAnotherTable() {
        Combo site = Widgets.all(editor.getSite().getShell(), Combo.class).filter(Combo::isVisible)
                .filter(combo -> combo.getItemCount() == 3).findFirst().orElseThrow();
        String before = table.getItem(0).getText(3);
        site.select(1);
        site.notifyListeners(SWT.Selection, new Event());
        Await.until("the table of the other site is shown", () -> table.getItemCount() > 0
                && !table.getItem(0).getText(3).equals(before));
    }

    @Test
    void theFirstTableIsThatOfTheSiteOfWhatIsSelected() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Routing", "selected.exsite",
                SampleOrganization.builder().recipients(40).sites(3).seed(2).build()));
        Site south = Sites.sites(editor.getOrganization()).stream().filter(site -> site.getName().equals("South"))
                .findFirst().orElseThrow();
        editor.getSelection().select(List.of(Sites.connectors(south).getFirst()));
        Desk.show(editor, RoutingPage.ID);
        Combo shown = Widgets.all(editor.getSite().getShell(), Combo.class).filter(Combo::isVisible).findFirst()
                .orElseThrow();
        Await.until("a table is shown", () -> !shown.getText().isEmpty());
        assertEquals(ObjectLabels.of(south), shown.getText());
    }

    @Test
    void aMessageIsFollowedToItsEnd() {
        String address = Sites.recipients(editor.getOrganization())
                .flatMap(recipient -> recipient.getProxyAddresses().stream())
                .filter(proxy -> proxy.isType("SMTP")).findFirst().orElseThrow().value();
        follow(address);
        Await.until("the message has come to an end", () -> Arrays.stream(trace.getItems())
                .anyMatch(item -> item.getText(0).startsWith("Delivered to ")));
        TreeItem first = trace.getItem(0);
        assertTrue(first.getText(0).startsWith("The message begins at "), first.getText(0));
    }

    @Test
    void whatCannotBeFollowedIsSaid() {
        follow("nonsense");
        Await.until("it is said", () -> Widgets.all(editor.getSite().getShell(), Label.class)
                .anyMatch(label -> label.isVisible() && label.getText().contains("what type of address nonsense is")));
        assertEquals(0, trace.getItemCount());
    }

    @Test
    void aMessageToTheSelectedRecipientIsFollowed() throws Exception {
        Mailbox mailbox = mailbox();
        Desk.show(editor, OrganizationPage.ID);
        editor.getSelection().select(List.of(mailbox));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.exsite.ui.trace", null);
        assertEquals(RoutingPage.ID, editor.getActivePageInstance().getId());
        awaitEnd("Delivered to ");
    }

    @Test
    void aSenderIsNamedByItsAddressOrNotAtAll() {
        String address = mailbox().getProxyAddresses().stream().filter(proxy -> proxy.isType("SMTP")).findFirst()
                .orElseThrow().value();
        field("A sender").setText(address);
        follow("somebody@elsewhere.example");
        awaitEnd("SMTP:somebody@elsewhere.example has left ");
        field("A sender").setText("nobody@trager.example");
        follow("somebody@elsewhere.example");
        Await.until("it is said", () -> Widgets.all(editor.getSite().getShell(), Label.class)
                .anyMatch(label -> label.isVisible() && label.getText().contains("nobody@trager.example")));
    }

    @Test
    void aServerIsSupposedToBeDownAndUpAgain() {
        Server server = Sites.servers(Sites.sites(editor.getOrganization()).getFirst()).getFirst();
        RoutingPage page = RoutingPage.open(editor);
        page.toggle(server.getDistinguishedName());
        Await.until("it is seen what changes", () -> Arrays.stream(table.getItems())
                .anyMatch(item -> !item.getText(5).isEmpty()));
        assertTrue(page.isDown(server.getDistinguishedName()));
        page.toggle(server.getDistinguishedName());
        awaitTable();
    }

    private Mailbox mailbox() {
        return (Mailbox) Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance).findFirst()
                .orElseThrow();
    }

    private void awaitEnd(String beginning) {
        Await.until("the message has come to an end", () -> Arrays.stream(trace.getItems())
                .anyMatch(item -> item.getText(0).startsWith(beginning)));
    }

    private Text field(String hint) {
        return Widgets.all(editor.getSite().getShell(), Text.class).filter(Text::isVisible)
                .filter(text -> text.getMessage().startsWith(hint)).findFirst().orElseThrow();
    }

    private void follow(String address) {
        Text to = field("An address such as");
        to.setText(address);
        to.notifyListeners(SWT.DefaultSelection, new Event());
    }
}
