package org.exsite.ui.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.SiteAddressing;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.FormTabs;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.recipients.RecipientsPage;
import org.exsite.ui.servers.ServersPage;
import org.exsite.ui.sites.SiteConfigurationPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists of servers and of the configuration of sites, and what the forms of pages show. */
class ServersPageTest {

    private OrganizationEditor editor;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Servers", "servers.exsite",
                SampleOrganization.builder().recipients(60).sites(3).seed(4).build()));
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private Tree show(String page, String heading) {
        Desk.show(editor, page);
        handleEvents();
        return Widgets.all(editor.getSite().getShell(), Tree.class).filter(Tree::isVisible)
                .filter(tree -> headings(tree).contains(heading)).findFirst().orElseThrow();
    }

    private static List<String> headings(Tree tree) {
        return Arrays.stream(tree.getColumns()).map(TreeColumn::getText).toList();
    }

    private static List<String> column(Tree tree, int index) {
        return Arrays.stream(tree.getItems()).map(item -> item.getText(index)).toList();
    }

    private static void handleEvents() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private List<Server> servers() {
        return Sites.sites(editor.getOrganization()).stream().flatMap(site -> Sites.servers(site).stream()).toList();
    }

    private <T extends EObject> T first(Class<T> type) {
        return Sites.objects(editor.getOrganization()).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void everyServerIsARowWithItsVersionRolesAndMailboxes() {
        Tree list = show(ServersPage.ID, "Roles");
        assertEquals(List.of("Name", "Site", "Version", "SP", "Roles", "Mailboxes", "Stores", "Problems"),
                headings(list));
        assertEquals(servers().stream().map(Server::getName).toList(), column(list, 0));
        assertTrue(column(list, 2).stream().allMatch("5.5"::equals), () -> column(list, 2).toString());
        assertTrue(column(list, 3).stream().allMatch("4"::equals), () -> column(list, 3).toString());
        assertTrue(column(list, 4).getFirst().contains("routing calculation"), () -> column(list, 4).toString());
        assertTrue(column(list, 6).stream().allMatch("private, public"::equals), () -> column(list, 6).toString());
        Await.until("the mailboxes are counted", () -> column(list, 5).stream().noneMatch(String::isEmpty));
        assertEquals(Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance).count(),
                column(list, 5).stream().mapToInt(Integer::parseInt).sum());
    }

    @Test
    void aRoleMovesWithTheSettingThatNamesTheServer() {
        Tree list = show(ServersPage.ID, "Roles");
        SiteAddressing addressing = first(SiteAddressing.class);
        int before = row(list, addressing);
        editor.execute(editor.getEditingDomain().set(List.of(addressing),
                Literals.SITE_ADDRESSING__ROUTING_CALCULATION_SERVER, null));
        handleEvents();
        assertEquals(-1, row(list, addressing));
        editor.getEditingDomain().getCommandStack().undo();
        handleEvents();
        assertEquals(before, row(list, addressing));
        assertTrue(before >= 0);
    }

    private int row(Tree list, SiteAddressing addressing) {
        for (TreeItem item : list.getItems()) {
            if (item.getText(4).contains("routing calculation")
                    && Sites.siteOf((Server) item.getData()).equals(Sites.siteOf(addressing))) {
                return list.indexOf(item);
            }
        }
        return -1;
    }

    @Test
    void thePartsOfAServerAreBelowItAndHaveTheirForms() {
        Tree list = show(ServersPage.ID, "Roles");
        MTA agent = first(MTA.class);
        editor.getSelection().select(List.of(agent));
        handleEvents();
        assertEquals(List.of(agent), Arrays.stream(list.getSelection()).map(TreeItem::getData).toList());
        assertEquals("General", FormTabs.of(editor).getFirst().getText());
        assertTrue(FormTabs.fields(FormTabs.of(editor).getFirst()).stream()
                .anyMatch(field -> "localMTAName".equals(field.getData("org.exsite.feature"))));
    }

    @Test
    void typingFindsPartsAndWhatTheyLieBelow() {
        Tree list = show(ServersPage.ID, "Roles");
        Text search = Widgets.all(list.getParent().getParent(), Text.class).findFirst().orElseThrow();
        search.setText(servers().getLast().getName().toLowerCase());
        assertEquals(List.of(servers().getLast().getName()), column(list, 0));
        assertTrue(list.getItem(0).getItemCount() > 5, "all parts of what was found are shown");
        search.setText("microsoft mta");
        assertEquals(servers().stream().map(Server::getName).toList(), column(list, 0));
        assertEquals(1, list.getItem(0).getItemCount());
    }

    @Test
    void theArrowKeyGoesFromTheFilterToTheFirstMatch() {
        Tree list = show(ServersPage.ID, "Roles");
        Text search = Widgets.all(list.getParent().getParent(), Text.class).findFirst().orElseThrow();
        search.setText(servers().getLast().getName().toLowerCase());
        handleEvents();
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        search.notifyListeners(SWT.KeyDown, down);
        handleEvents();
        assertEquals(List.of(servers().getLast()), editor.getSelection().objects());
        assertEquals(1, list.getSelectionCount());
    }

    @Test
    void aPageComesBackToWhatWasSelectedOnIt() {
        Tree list = show(ServersPage.ID, "Roles");
        Server last = servers().getLast();
        editor.getSelection().select(List.of(last));
        handleEvents();
        show(ConnectorsPage.ID, "Address spaces");
        assertTrue(editor.getSelection().objects().getFirst() instanceof Connector);
        show(ServersPage.ID, "Roles");
        assertEquals(List.of(last), editor.getSelection().objects());
        assertEquals(last, list.getSelection()[0].getData());

        show(ConnectorsPage.ID, "Address spaces");
        editor.execute(DeleteCommand.create(editor.getEditingDomain(), last));
        show(ServersPage.ID, "Roles");
        assertEquals(List.of(servers().getFirst()), editor.getSelection().objects());
    }

    @Test
    void theConfigurationOfEachSiteBeginsWithItsAddressing() {
        Tree list = show(SiteConfigurationPage.ID, "Settings");
        assertEquals(Sites.sites(editor.getOrganization()).stream().map(site -> site.getDisplayName() == null
                ? site.getName() : site.getDisplayName()).toList(), column(list, 0));
        TreeItem site = list.getItem(0);
        assertEquals(List.of("Site addressing", "MTA site configuration", "Information store site configuration",
                "DS site configuration", "Site encryption configuration"),
                Arrays.stream(site.getItems()).limit(5).map(TreeItem::getText).toList());
        assertTrue(site.getItem(0).getText(1).startsWith("SMTP:"), site.getItem(0).getText(1));
        assertTrue(Arrays.stream(site.getItems()).map(TreeItem::getText).noneMatch("Servers"::equals));
        assertEquals(List.of(site.getItem(0).getData()), editor.getSelection().objects());
    }

    @Test
    void theFormOfAPageShowsOnlyWhatThePageShows() {
        show(ConnectorsPage.ID, "Address spaces");
        assertTrue(FormTabs.tab(editor, "Address Space").isPresent());
        Desk.show(editor, RecipientsPage.ID);
        handleEvents();
        assertTrue(FormTabs.of(editor).isEmpty(), "a connector is no recipient");

        Recipient recipient = first(Recipient.class);
        editor.getSelection().select(List.of(recipient));
        handleEvents();
        assertTrue(Widgets.all(editor.getSite().getShell(), Text.class).filter(Text::isVisible)
                .anyMatch(text -> "alias".equals(text.getData("org.exsite.feature"))));
        show(ServersPage.ID, "Roles");
        assertEquals(List.of(servers().getFirst()), editor.getSelection().objects());
    }

    @Test
    void objectsWithoutACommonClassHaveNoForm() {
        Organization organization = editor.getOrganization();
        Desk.show(editor, OrganizationPage.ID);
        EObject space = first(SiteAddressing.class).getAddressSpaces().getFirst();
        editor.getSelection().select(List.of(organization, space));
        handleEvents();
        assertTrue(labels().anyMatch(text -> text.startsWith("The selected objects have nothing in common")));
        editor.getSelection().select(List.of(space, organization));
        handleEvents();
        assertTrue(labels().anyMatch(text -> text.startsWith("The selected objects have nothing in common")));
    }

    @Test
    void nothingAsksForASelectionThatIsThereAlready() {
        show(ServersPage.ID, "Roles");
        editor.getSelection().select(List.of());
        handleEvents();
        assertTrue(labels().anyMatch(text -> text.startsWith("Select an object")));
        editor.getSelection().select(List.of(servers().getLast()));
        assertTrue(labels().noneMatch(text -> text.startsWith("Select an object")), "the form is still to be shown");
    }

    @Test
    void aFieldLeavesRoomForTheButtonsBesideIt() {
        show(ServersPage.ID, "Roles");
        Text name = Widgets.all(FormTabs.of(editor).getFirst().getControl(), Text.class)
                .filter(text -> "name".equals(text.getData("org.exsite.feature"))).findFirst().orElseThrow();
        GC gc = new GC(name);
        double letter = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        assertTrue(((GridData) name.getLayoutData()).widthHint < 17 * letter, "what is wider needs a scroll bar");
    }

    private Stream<String> labels() {
        return Widgets.all(editor.getSite().getShell(), Label.class).filter(Label::isVisible).map(Label::getText);
    }

    @Test
    void aClickOnAHeadingSortsByNumbersOfMailboxes() {
        Tree list = show(ServersPage.ID, "Roles");
        Await.until("the mailboxes are counted", () -> column(list, 5).stream().noneMatch(String::isEmpty));
        list.getColumn(5).notifyListeners(SWT.Selection, new Event());
        List<Integer> counts = column(list, 5).stream().map(Integer::valueOf).toList();
        assertEquals(counts.stream().sorted().toList(), counts);
    }
}
