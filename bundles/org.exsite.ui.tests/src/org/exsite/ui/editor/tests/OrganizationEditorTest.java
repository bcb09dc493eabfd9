package org.exsite.ui.editor.tests;

import static org.exsite.ui.editor.tests.EditorFixture.POSTMASTER;
import static org.exsite.ui.editor.tests.EditorFixture.PROBLEMS;
import static org.exsite.ui.editor.tests.EditorFixture.SERVICE;
import static org.exsite.ui.editor.tests.EditorFixture.await;
import static org.exsite.ui.editor.tests.EditorFixture.enter;
import static org.exsite.ui.editor.tests.EditorFixture.field;
import static org.exsite.ui.editor.tests.EditorFixture.offersFix;
import static org.exsite.ui.editor.tests.EditorFixture.run;
import static org.exsite.ui.editor.tests.EditorFixture.select;
import static org.exsite.ui.editor.tests.EditorFixture.text;
import static org.exsite.ui.editor.tests.EditorFixture.type;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganizationEditorTest {

    private EditorFixture fixture;
    private OrganizationEditor editor;

    @BeforeEach
    void openSample() throws Exception {
        fixture = new EditorFixture();
        editor = fixture.open();
    }

    @AfterEach
    void closeAll() throws Exception {
        fixture.close();
    }

    @Test
    void anEditorIsListedWhileItIsOpen() {
        assertSame(editor, OrganizationEditors.find(fixture.file).orElseThrow());
        assertFalse(editor.isDirty());
        assertEquals(List.of(editor.getOrganization()), editor.getSelection().objects());
        EditorFixture.page().closeEditor(editor, false);
        assertTrue(OrganizationEditors.find(fixture.file).isEmpty());
    }

    @Test
    void theTreeHasTheFocusWhenTheFileIsRead() {
        assertInstanceOf(Tree.class, Display.getCurrent().getFocusControl());
    }

    @Test
    void theFilterShowsWhatMatchesWithItsContainers() {
        Tree tree = (Tree) Display.getCurrent().getFocusControl();
        Text search = Arrays.stream(tree.getParent().getChildren()).filter(Text.class::isInstance)
                .map(Text.class::cast).findFirst().orElseThrow();
        search.setText("POSTMAST@");
        await(() -> leaves(tree.getItems()).equals(List.of("Postmaster")));
        search.setText("");
        await(() -> leaves(tree.getItems()).contains("Doe, Jane"));
    }

    @Test
    void anObjectOfAVeryLargeContainerCanBeRevealed() {
        DirectoryObject recipients = (DirectoryObject) editor.getDocument().find(POSTMASTER).eContainer();
        List<Mailbox> many = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
            mailbox.setName("Many" + i);
            many.add(mailbox);
        }
        editor.execute(AddCommand.create(editor.getEditingDomain(), recipients,
                Literals.DIRECTORY_OBJECT__CHILDREN, many));
        editor.reveal(many.getLast(), Literals.RECIPIENT__ALIAS);
        EditorFixture.handleEvents();
        assertEquals(List.of(many.getLast()), editor.getSelection().objects());
        assertEquals("Many1199", text(editor, "name").getText());
        run(editor, ActionFactory.UNDO);
        assertEquals(List.of(), editor.getSelection().objects());
    }

    @Test
    void enteringAValueIsOneStepThatCanBeUndone() {
        Mailbox postmaster = (Mailbox) select(editor, POSTMASTER);
        Text alias = text(editor, "alias");
        String before = postmaster.getAlias();
        type(alias, "post");
        assertTrue(editor.isDirty(), "what is typed makes the editor dirty");
        assertEquals(before, postmaster.getAlias());
        enter(alias);
        assertEquals("post", postmaster.getAlias());
        IAction undo = editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
        assertEquals("Undo Set Alias of Postmaster", undo.getText().replace("&", ""));
        run(editor, ActionFactory.UNDO);
        assertEquals(before, postmaster.getAlias());
        assertEquals(before, alias.getText());
        assertFalse(editor.isDirty());
        run(editor, ActionFactory.REDO);
        assertEquals("post", alias.getText());
        assertTrue(editor.isDirty());
    }

    @Test
    void undoFirstDropsWhatIsBeingTyped() {
        select(editor, POSTMASTER);
        Text alias = text(editor, "alias");
        String before = alias.getText();
        type(alias, "half");
        run(editor, ActionFactory.UNDO);
        assertEquals(before, alias.getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void savingTakesOverWhatIsBeingTypedAndReadsBackEqual() throws Exception {
        select(editor, POSTMASTER);
        type(text(editor, "comment"), "Sees to the Internet mail");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertArrayEquals(EditorFixture.bytes(editor.getOrganization()), EditorFixture.bytes(fixture.saved()));
        assertTrue(new String(EditorFixture.bytes(fixture.saved()), StandardCharsets.UTF_8)
                .contains("Sees to the Internet mail"));
        EditorFixture.page().closeEditor(editor, false);
        OrganizationEditor again = fixture.open();
        assertEquals("Sees to the Internet mail", ((Mailbox) select(again, POSTMASTER)).getComment());
    }

    @Test
    void anEmptyFieldUnsetsTheAttributeAndANumberIsChecked() {
        Mailbox postmaster = (Mailbox) select(editor, POSTMASTER);
        Text limit = text(editor, "issueWarningLimit");
        type(limit, "many");
        enter(limit);
        assertNull(postmaster.getIssueWarningLimit());
        assertTrue(String.valueOf(limit.getData(PROBLEMS)).contains("many"));
        type(limit, "5000");
        assertNull(limit.getData(PROBLEMS));
        enter(limit);
        assertEquals(5000, postmaster.getIssueWarningLimit());
        type(limit, "");
        enter(limit);
        assertNull(postmaster.getIssueWarningLimit());
    }

    @Test
    void aValueThatIsTooLongIsShownWholeAndStaysAsItIs() {
        Mailbox postmaster = (Mailbox) editor.getDocument().find(POSTMASTER);
        String longer = "x".repeat(100);
        editor.execute(SetCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__ALIAS, longer));
        select(editor, POSTMASTER);
        assertEquals(longer, text(editor, "alias").getText());
        editor.commitPendingEdit();
        assertEquals(longer, postmaster.getAlias());
        assertFalse(editor.isEditPending());
    }

    @Test
    void treeFieldAndHeadingAgreeOnAProblemAndOnItsEnd() {
        DirectoryObject service = select(editor, SERVICE);
        editor.reveal(service, Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        Control field = field(editor, "administratorMailbox");
        assertEquals(Severity.ERROR, editor.getValidation().worst(service));
        assertEquals(Severity.ERROR, editor.getValidation().worst(editor.getOrganization()));
        assertNotNull(field.getData(PROBLEMS));
        assertTrue(offersFix(field));
        String heading = heading().getMessage();
        assertTrue(heading.contains("error"), heading);

        Mailbox postmaster = (Mailbox) editor.getDocument().find(POSTMASTER);
        editor.execute(AddCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of("X400:c=US;a= ;p=TRAGER;o=NORTH;s=Postmaster;")));
        EditorFixture.handleEvents();
        assertEquals(List.of(), editor.getValidation().findings().stream().map(Finding::message).toList());
        assertNull(editor.getValidation().worst(editor.getOrganization()));
        assertNull(field.getData(PROBLEMS));
        assertFalse(offersFix(field));
        assertNull(heading().getMessage());

        run(editor, ActionFactory.UNDO);
        assertNotNull(field.getData(PROBLEMS));
        assertEquals(heading, heading().getMessage());
    }

    @Test
    void deletingSelectsNothingThatIsGoneAndUndoBringsItBack() {
        DirectoryObject postmaster = select(editor, POSTMASTER);
        EObject container = postmaster.eContainer();
        run(editor, ActionFactory.DELETE);
        assertNull(postmaster.eContainer());
        assertFalse(editor.getSelection().objects().contains(postmaster));
        run(editor, ActionFactory.UNDO);
        assertSame(container, postmaster.eContainer());
    }

    @Test
    void pastingMakesACopyWithANameOfItsOwn() {
        DirectoryObject postmaster = select(editor, POSTMASTER);
        DirectoryObject recipients = (DirectoryObject) postmaster.eContainer();
        int before = recipients.getChildren().size();
        run(editor, ActionFactory.COPY);
        editor.getSelection().select(List.of(recipients));
        run(editor, ActionFactory.PASTE);
        assertEquals(before + 1, recipients.getChildren().size());
        assertEquals("Postmast (2)", recipients.getChildren().getLast().getName());
        run(editor, ActionFactory.UNDO);
        assertEquals(before, recipients.getChildren().size());
    }

    @Test
    void severalObjectsAreChangedInOneStep() {
        List<DirectoryObject> mailboxes = ((DirectoryObject) editor.getDocument().find(POSTMASTER).eContainer())
                .getChildren().stream().filter(Mailbox.class::isInstance).limit(2).toList();
        editor.getSelection().select(mailboxes);
        EditorFixture.handleEvents();
        Text company = text(editor, "comment");
        type(company, "Both");
        enter(company);
        mailboxes.forEach(mailbox -> assertEquals("Both", ((Mailbox) mailbox).getComment()));
        run(editor, ActionFactory.UNDO);
        mailboxes.forEach(mailbox -> assertNull(((Mailbox) mailbox).getComment()));
    }

    @Test
    void aClosedSectionOpensForTheFieldThatAPlaceLeadsTo() {
        editor.reveal(editor.getDocument().find(POSTMASTER), Literals.RECIPIENT__CUSTOM_ATTRIBUTE7);
        EditorFixture.handleEvents();
        assertTrue(text(editor, "customAttribute7").isFocusControl());
    }

    @Test
    void aMarkerLeadsToObjectAndField() throws Exception {
        IMarker marker = fixture.file.createMarker(IMarker.PROBLEM, Map.of("org.exsite.location", SERVICE,
                "org.exsite.feature", "administratorMailbox"));
        editor.setActivePage("org.exsite.ui.editor.organization.overview");
        editor.gotoMarker(marker);
        EditorFixture.handleEvents();
        assertEquals(List.of(editor.getDocument().find(SERVICE)), editor.getSelection().objects());
        assertTrue(field(editor, "administratorMailbox").isVisible());
        assertEquals("org.exsite.ui.editor.organization.directory",
                ((FormPage) editor.getSelectedPage()).getId());
    }

    @Test
    void aCheckBoxAndATableFollowTheModel() {
        Mailbox postmaster = (Mailbox) select(editor, POSTMASTER);
        Button stores = (Button) field(editor, "useStoreDefaults");
        assertTrue(stores.getSelection());
        editor.execute(editor.getEditingDomain().set(List.of(postmaster),
                Literals.MAILBOX__USE_STORE_DEFAULTS, false));
        assertFalse(stores.getSelection());
        Table addresses = (Table) field(editor, "proxyAddresses");
        int rows = addresses.getItemCount();
        assertEquals(postmaster.getProxyAddresses().size(), rows);
        editor.execute(AddCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of("smtp:abuse@trager.example")));
        assertEquals(rows + 1, addresses.getItemCount());
        assertEquals("abuse@trager.example", addresses.getItem(rows).getText(1));
    }

    @Test
    void anEditorWithoutChangesFollowsItsFile() throws Exception {
        Organization changed = SampleOrganization.founding();
        changed.setDisplayName("Changed elsewhere");
        fixture.file.setContents(new ByteArrayInputStream(EditorFixture.bytes(changed)), true, false, null);
        await(() -> "Changed elsewhere".equals(editor.getOrganization().getDisplayName()));
        assertFalse(editor.isDirty());
    }

    @Test
    void whenTheFolderIsGoneSavingAsksForAnotherPlace() throws Exception {
        select(editor, POSTMASTER);
        Text comment = text(editor, "comment");
        type(comment, "x");
        enter(comment);
        Path folder = fixture.file.getLocation().toPath().getParent();
        Path aside = folder.resolveSibling("EditorTestAside");
        Files.move(folder, aside);
        try {
            Await.Answer where = Await.answer("Save As", "Cancel", dialog -> { });
            editor.doSave(new NullProgressMonitor());
            where.check();
            assertTrue(editor.isDirty());
        } finally {
            Files.move(aside, folder);
        }
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndCannotBeSavedOver() throws Exception {
        EditorFixture.page().closeEditor(editor, false);
        byte[] damaged = "<?xml version=\"1.0\"?><exsite:Organization".getBytes(StandardCharsets.UTF_8);
        fixture.file.setContents(new ByteArrayInputStream(damaged), true, false, null);
        OrganizationEditor broken = (OrganizationEditor) EditorFixture.page()
                .openEditor(new FileEditorInput(fixture.file), OrganizationEditor.ID);
        editor = broken;
        await(() -> String.valueOf(heading().getMessage()).contains("trager.exsite"));
        assertNull(broken.getOrganization());
        assertFalse(broken.isDirty());
        broken.doSave(new NullProgressMonitor());
        assertArrayEquals(damaged, Files.readAllBytes(fixture.file.getLocation().toPath()));
    }

    @Test
    void aFileOutsideOfTheWorkspaceIsEditedLikeAnyOther(@TempDir Path folder) throws Exception {
        Path outside = Files.write(folder.resolve("outside.exsite"),
                EditorFixture.bytes(SampleOrganization.founding()));
        OrganizationEditor external = (OrganizationEditor) IDE.openEditorOnFileStore(EditorFixture.page(),
                EFS.getStore(outside.toUri()));
        await(() -> Desk.isChecked(external));
        assertNull(external.getFile());
        select(external, POSTMASTER);
        Text alias = text(external, "alias");
        type(alias, "outside");
        external.doSave(new NullProgressMonitor());
        assertFalse(external.isDirty());
        assertEquals("outside", ((Mailbox) DistinguishedNames.find(OrganizationStorage.load(outside),
                DistinguishedName.parse(POSTMASTER))).getAlias());
    }

    @Test
    void thePropertiesViewShowsWhatIsSelectedAndFollowsIt() throws Exception {
        PropertySheet view = (PropertySheet) EditorFixture.page().showView("org.eclipse.ui.views.PropertySheet");
        EditorFixture.page().activate(editor);
        Mailbox postmaster = (Mailbox) select(editor, POSTMASTER);
        Tree properties = (Tree) ((PropertySheetPage) view.getCurrentPage()).getControl();
        assertEquals(postmaster.getAlias(), property(properties, "Alias"));
        editor.execute(SetCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__ALIAS, "seen"));
        EditorFixture.handleEvents();
        assertEquals("seen", property(properties, "Alias"));
        run(editor, ActionFactory.UNDO);
        EditorFixture.page().hideView(view);
    }

    private static List<String> leaves(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> item.getItemCount() == 0 ? Stream.of(item.getText())
                : leaves(item.getItems()).stream()).toList();
    }

    private static String property(Tree properties, String name) {
        return Arrays.stream(properties.getItems()).flatMap(category -> Arrays.stream(category.getItems()))
                .filter(item -> item.getText(0).equals(name)).map(item -> item.getText(1)).findFirst().orElseThrow();
    }

    private Form heading() {
        return ((FormPage) editor.findPage("org.exsite.ui.editor.organization.directory")).getManagedForm().getForm()
                .getForm();
    }
}
