package org.exsite.ui.create.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.exsite.model.AddressSpace;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.SiteConnector;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.create.CreateWizards;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.find.tests.ModalDialog;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.wizards.OrganizationTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizards for new objects as somebody works with them. */
class CreateWizardsTest {

    private OrganizationEditor editor;
    private WizardDialog dialog;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Create", "harbor.exsite", new OrganizationTemplate("Blue Harbor", "East Pier",
                "PORT1", "harbor.example", Optional.empty()).create()));
    }

    @AfterEach
    void close() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Desk.clear();
    }

    @Test
    void theMailboxWizardProposesNamesAndShowsTheAddresses() {
        start("Recipients", Literals.MAILBOX);
        assertFalse(button("Finish").isEnabled());
        assertNull(dialog.getErrorMessage());

        field("First name:").setText("Zoe");
        field("Last name:").setText("Smith");

        assertEquals("Zoe Smith", field("Display name:").getText());
        assertEquals("ZoeS", field("Alias:").getText());
        assertEquals("ZoeS", field("Directory name:").getText());
        assertEquals("PORT1", field("Home server:").getText());
        assertTrue(field("E-mail addresses:").getText().contains("SMTP:ZoeS@harbor.example"));
        field("Windows NT account:").setText("HARBOR\\ZSmith");
        assertEquals("ZSmith", field("Alias:").getText());
        field("Alias:").setText("Zoe Smith");
        assertTrue(dialog.getErrorMessage().contains("Zoe Smith"));
        assertFalse(button("Finish").isEnabled());
        field("Windows NT account:").setText("");
        field("Alias:").setText("Zoe");
        assertEquals("Zoe", field("Directory name:").getText());
        finish();

        Mailbox mailbox = (Mailbox) assertCreated("Create Mailbox Zoe Smith");
        assertEquals("Zoe", mailbox.getName());
        undo();
        assertNull(mailbox.eContainer());
    }

    @Test
    void aListAndACustomRecipientAreCreated() {
        start("Recipients", Literals.CUSTOM_RECIPIENT);
        field("Address in the other system:").setText("zoe");
        assertFalse(button("Finish").isEnabled());
        field("Address in the other system:").setText("zoe@partner.example");
        field("Last name:").setText("Smith");
        finish();
        assertCreated("Create Custom recipient Smith");

        start("Recipients", Literals.DISTRIBUTION_LIST);
        field("Display name:").setText("All of us");
        Await.Answer members = Await.answer("Members", "OK", shell -> {
            Table found = Widgets.all(shell, Table.class).findFirst().orElseThrow();
            Await.until("there are recipients to choose", () -> found.getItemCount() > 0);
            found.notifyListeners(SWT.Selection, select(shell));
        });
        press("Add...");
        members.check();
        finish();
        assertCreated("Create Distribution list All of us");
    }

    @Test
    void onlyRecipientsWithAnX400AddressAreOfferedForInternetMail() throws Exception {
        editor = Desk.open(Desk.put("Create", "founding.exsite", SampleOrganization.founding()));
        DirectoryObject site = Sites.sites(editor.getOrganization()).get(1);
        editor.getSelection().select(List.of(site));
        show(Sites.find(site, Sites.CONNECTIONS).orElseThrow(), Literals.INTERNET_MAIL_SERVICE);
        press("Next >");
        choose("Another mailbox or distribution list");
        assertFalse(button("Next >").isEnabled());
        Await.Answer answer = Await.answer("Recipient", "OK", shell -> {
            ModalDialog.search(Widgets.all(shell, Text.class).findFirst().orElseThrow(), "postmast");
            assertEquals(0, Widgets.all(shell, Table.class).findFirst().orElseThrow().getItemCount());
            ModalDialog.search(Widgets.all(shell, Text.class).findFirst().orElseThrow(), "AllSouth");
        });
        Widgets.all(dialog.getShell(), Button.class).filter(button -> button.isVisible()
                && button.getText().replace("&", "").equals("Browse...")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        answer.check();
        assertEquals("All South", field("Recipient:").getText());
        finish();

        InternetMailService service = (InternetMailService) editor.getSelection().objects().getFirst();
        assertEquals("AllSouth", service.getAdministratorMailbox().value());
        assertEquals(List.of(), editor.getEvaluation().findings(service));
    }

    @Test
    void internetMailMakesTheAdministratorItNeeds() {
        start(Sites.CONNECTIONS, Literals.INTERNET_MAIL_SERVICE);
        press("Next >");
        press("Next >");
        finish();

        assertCreated("Create Internet Mail Service Internet Mail Service (PORT1)");
        undo();
        assertEquals(List.of(), Sites.recipients(editor.getOrganization()).map(Recipient::getName).toList());
    }

    @Test
    void aSiteIsCreatedAndConnectedInBothDirections() {
        show(editor.getOrganization(), Literals.SITE);
        field("Name of the site:").setText("West Pier");
        field("Name of the server:").setText("PORT1");
        assertTrue(dialog.getErrorMessage().contains("PORT1"));
        field("Name of the server:").setText("PORT2");
        assertEquals("harbor.example", field("Internet domain:").getText());
        finish();
        assertCreated("Create Site West Pier");

        start(Sites.CONNECTIONS, Literals.SITE_CONNECTOR);
        assertEquals("West Pier", field("Site:").getText());
        assertFalse(button("Clear").isEnabled(), "there is nothing to clear");
        Await.Answer server = Await.answer("Server (empty: one is chosen)", "OK", shell -> {
            assertEquals("p", Widgets.all(shell, Text.class).findFirst().orElseThrow().getText());
            Table found = Widgets.all(shell, Table.class).findFirst().orElseThrow();
            Await.until("the only server is selected", () -> found.getSelectionCount() == 1);
        });
        field("Server (empty: one is chosen)").insert("p");
        assertEquals("", field("Server (empty: one is chosen)").getText());
        while (dialog.getShell().getDisplay().readAndDispatch()) {
            continue;
        }
        server.check();
        assertEquals("PORT1", field("Server (empty: one is chosen)").getText());
        press("Clear");
        assertEquals("", field("Server (empty: one is chosen)").getText());
        field("Cost:").setText("0");
        assertFalse(button("Finish").isEnabled());
        field("Cost:").setText("5");
        finish();
        SiteConnector connector = (SiteConnector) assertCreated("Create Site connector Site connector (West Pier)");
        assertEquals(5, connector.getCost());
        assertEquals(1, Sites.connectors(Sites.sites(editor.getOrganization()).get(1)).size());
    }

    @Test
    void aConnectorToAnotherSystemTakesTheAddressSpacesThatAreAdded() {
        start(Sites.CONNECTIONS, Literals.MS_MAIL_CONNECTOR);
        press("Next >");
        assertTrue(button("Finish").isEnabled());
        assertFalse(button("Add").isEnabled());
        field("Addresses:").setText("NET/*");
        field("Cost:").setText("500");
        assertFalse(button("Add").isEnabled());
        assertFalse(button("Finish").isEnabled());
        field("Cost:").setText("50");
        press("Add");
        assertFalse(button("Remove").isEnabled(), "nothing is selected that could be removed");
        finish();

        MSMailConnector connector = (MSMailConnector) editor.getSelection().objects().getFirst();
        assertEquals(List.of("*", "NET/*"),
                connector.getAddressSpaces().stream().map(AddressSpace::getAddress).toList());
        assertEquals(50, connector.getAddressSpaces().getLast().getCost());
    }

    @Test
    void anAddressSpaceThatWasTypedAndNotAddedIsTakenAsWell() {
        start(Sites.CONNECTIONS, Literals.MS_MAIL_CONNECTOR);
        press("Next >");
        assertEquals(button("Finish"), dialog.getShell().getDefaultButton());
        field("Addresses:").setText("NET/*");
        assertEquals(button("Add"), dialog.getShell().getDefaultButton(), "the enter key adds what was typed");
        press("Add");
        assertEquals(button("Finish"), dialog.getShell().getDefaultButton());
        Combo scope = Widgets.all(dialog.getShell(), Combo.class).filter(Control::isVisible).findFirst().orElseThrow();
        scope.select(1);
        scope.notifyListeners(SWT.Modify, new Event());
        field("Addresses:").setText("OTHER/*");
        press("Add");
        assertEquals(List.of("MS: * (cost 1)", "MS: NET/* (cost 1)", "MS: OTHER/* (cost 1, scope Site)"),
                List.of(Widgets.all(dialog.getShell(), org.eclipse.swt.widgets.List.class).filter(Control::isVisible)
                        .findFirst().orElseThrow().getItems()));
        field("Addresses:").setText("THIRD/*");
        finish();

        assertEquals(List.of("*", "NET/*", "OTHER/*", "THIRD/*"),
                ((MSMailConnector) editor.getSelection().objects().getFirst()).getAddressSpaces().stream()
                        .map(AddressSpace::getAddress).toList());
    }

    @Test
    void theMenuOfTheTreeOpensTheWizard() {
        DirectoryObject recipients = object("Recipients");
        editor.reveal(recipients, null);
        Tree tree = Widgets.all(editor.getSite().getShell(), Tree.class)
                .filter(candidate -> candidate.isVisible() && candidate.getMenu() != null
                        && Widgets.item(candidate, recipients).isPresent()).findFirst().orElseThrow();
        Await.Answer answer = Await.answer("New Mailbox", "Cancel", shell -> assertTrue(Widgets.all(shell, Text.class)
                .anyMatch(text -> text.getText().equals("PORT1"))));

        item(shown(item(shown(tree.getMenu()), "New").getMenu()), "Mailbox...")
                .notifyListeners(SWT.Selection, new Event());

        answer.check();
        assertFalse(editor.isDirty());
    }

    @Test
    void theMenuFileOffersTheWizardsWhileAnOrganizationIsEdited() {
        MenuItem file = item(editor.getSite().getShell().getMenuBar(), "File");
        Menu create = shown(item(shown(file.getMenu()), "New").getMenu());
        Await.Answer answer = Await.answer("New Site", "Cancel", shell -> assertTrue(Widgets.all(shell, Text.class)
                .anyMatch(text -> text.getText().equals("harbor.example"))));
        item(create, "Site...").notifyListeners(SWT.Selection, new Event());
        answer.check();
        create.notifyListeners(SWT.Hide, new Event());

        Desk.page().closeEditor(editor, false);
        assertTrue(Arrays.stream(shown(item(shown(file.getMenu()), "New").getMenu()).getItems())
                .noneMatch(item -> item.getText().equals("Site...")));
    }

    @Test
    void aServerThatHasAnInternetMailServiceIsRefusedFromTheStart() {
        start(Sites.CONNECTIONS, Literals.INTERNET_MAIL_SERVICE);
        assertNull(dialog.getErrorMessage());
        finish();
        start(Sites.CONNECTIONS, Literals.INTERNET_MAIL_SERVICE);
        assertTrue(dialog.getErrorMessage().contains("Internet Mail Connector (PORT1)"));
        assertFalse(button("Next >").isEnabled());
    }

    private static Menu shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return menu;
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems())
                .filter(item -> item.getText().replace("&", "").replaceFirst("\t.*", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
    }

    private static Event select(Shell shell) {
        Table table = Widgets.all(shell, Table.class).findFirst().orElseThrow();
        table.setSelection(0);
        return new Event();
    }

    private DirectoryObject object(String path) {
        return Sites.find(Sites.sites(editor.getOrganization()).getFirst(), path).orElseThrow();
    }

    private void start(String path, EClass type) {
        show(object(path), type);
    }

    private void show(DirectoryObject container, EClass type) {
        dialog = new WizardDialog(editor.getSite().getShell(),
                CreateWizards.wizard(editor, container, type).orElseThrow());
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Returns the field after a label of the page that is shown. */
    private Text field(String label) {
        Label found = Widgets.all(dialog.getShell(), Label.class).filter(Control::isVisible)
                .filter(candidate -> candidate.getText().replace("&", "").startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label));
        List<Control> siblings = List.of(found.getParent().getChildren());
        Control field = siblings.get(siblings.indexOf(found) + 1);
        return field instanceof Text text ? text
                : Widgets.all((Composite) field, Text.class).findFirst().orElseThrow();
    }

    private Button button(String text) {
        return Widgets.all(dialog.getShell(), Button.class).filter(Control::isVisible)
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }

    private void press(String text) {
        assertTrue(button(text).isEnabled(), () -> text + ": " + dialog.getErrorMessage());
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    private void choose(String text) {
        Widgets.all(dialog.getShell(), Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                .forEach(button -> button.setSelection(button.getText().replace("&", "").equals(text)));
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    private void finish() {
        press("Finish");
        assertNull(dialog.getShell());
    }

    /** The new object is selected, came in one step and has no finding. */
    private EObject assertCreated(String label) {
        EObject created = editor.getSelection().objects().getFirst();
        assertEquals(label, editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel());
        assertEquals(List.of(), editor.getEvaluation().findings());
        return created;
    }

    private void undo() {
        editor.getEditingDomain().getCommandStack().undo();
        assertFalse(editor.getEditingDomain().getCommandStack().canUndo());
    }
}
