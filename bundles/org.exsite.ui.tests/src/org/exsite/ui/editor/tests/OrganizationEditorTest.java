package org.exsite.ui.editor.tests;

import static org.exsite.ui.editor.tests.EditorFixture.POSTMASTER;
import static org.exsite.ui.editor.tests.EditorFixture.PROBLEMS;
import static org.exsite.ui.editor.tests.EditorFixture.SERVICE;
import static org.exsite.ui.editor.tests.EditorFixture.await;
import static org.exsite.ui.editor.tests.EditorFixture.field;
import static org.exsite.ui.editor.tests.EditorFixture.handleEvents;
import static org.exsite.ui.editor.tests.EditorFixture.offersFix;
import static org.exsite.ui.editor.tests.EditorFixture.run;
import static org.exsite.ui.editor.tests.EditorFixture.select;
import static org.exsite.ui.editor.tests.EditorFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.Test;

/** The editor as a whole: what is shown and selected, found, problems, deleting and copying. */
class OrganizationEditorTest extends SampleInEditor {

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
        List<String> before = leaves(tree.getItems());
        search.setText("POSTMAST@");
        await(() -> leaves(tree.getItems()).equals(List.of("Postmaster")));
        search.setText("");
        await(() -> leaves(tree.getItems()).equals(before));
    }

    @Test
    void anObjectOfAVeryLargeContainerCanBeRevealed() {
        DirectoryObject recipients = (DirectoryObject) editor.getDocument().find(POSTMASTER).eContainer();
        List<Mailbox> many = mailboxes(1200);
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
    void aFieldStaysWhereItIsWhenALinkToFixItComes() {
        Mailbox postmaster = (Mailbox) editor.getDocument().find(POSTMASTER);
        editor.execute(AddCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of("X400:c=US;a= ;p=TRAGER;o=NORTH;s=Postmaster;")));
        DirectoryObject service = select(editor, SERVICE);
        editor.reveal(service, Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        handleEvents();
        Control field = field(editor, "administratorMailbox");
        assertFalse(offersFix(field));
        Rectangle place = field.getBounds();

        run(editor, ActionFactory.UNDO);
        assertTrue(offersFix(field));
        assertEquals(place, field.getBounds());
    }

    @Test
    void treeFieldAndHeadingAgreeOnAProblemAndOnItsEnd() {
        DirectoryObject service = select(editor, SERVICE);
        editor.reveal(service, Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        handleEvents();
        Control field = field(editor, "administratorMailbox");
        assertEquals(Severity.ERROR, editor.getValidation().worst(service));
        assertEquals(Severity.ERROR, editor.getValidation().worst(editor.getOrganization()));
        assertNotNull(field.getData(PROBLEMS));
        assertTrue(offersFix(field));
        String heading = Desk.message(editor);
        assertTrue(heading.contains("error"), heading);

        Mailbox postmaster = (Mailbox) editor.getDocument().find(POSTMASTER);
        editor.execute(AddCommand.create(editor.getEditingDomain(), postmaster, Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of("X400:c=US;a= ;p=TRAGER;o=NORTH;s=Postmaster;")));
        EditorFixture.handleEvents();
        assertEquals(List.of(), editor.getValidation().findings().stream().map(Finding::message).toList());
        assertNull(editor.getValidation().worst(editor.getOrganization()));
        assertNull(field.getData(PROBLEMS));
        assertFalse(offersFix(field));
        assertEquals("", Desk.message(editor));

        run(editor, ActionFactory.UNDO);
        assertNotNull(field.getData(PROBLEMS));
        assertEquals(heading, Desk.message(editor));
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
    void thatNotAllOfManyCanBeDeletedIsSaidAndNoneIs() {
        DirectoryObject recipients = (DirectoryObject) editor.getDocument().find(POSTMASTER).eContainer();
        List<Mailbox> many = mailboxes(150);
        editor.execute(AddCommand.create(editor.getEditingDomain(), recipients,
                Literals.DIRECTORY_OBJECT__CHILDREN, many));
        List<EObject> selected = new ArrayList<>(many);
        selected.add(editor.getOrganization());
        editor.getSelection().select(selected);
        Await.Answer said = Await.answer("Selected Objects", "OK", dialog -> { });
        run(editor, ActionFactory.DELETE);
        said.check();
        assertTrue(recipients.getChildren().containsAll(many));
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
    void aMarkerLeadsToObjectAndField() throws Exception {
        IMarker marker = fixture.file.createMarker(IMarker.PROBLEM, Map.of("org.exsite.location", SERVICE,
                "org.exsite.feature", "administratorMailbox"));
        Desk.show(editor, "org.exsite.ui.editor.organization.overview");
        editor.gotoMarker(marker);
        EditorFixture.handleEvents();
        assertEquals(List.of(editor.getDocument().find(SERVICE)), editor.getSelection().objects());
        assertTrue(field(editor, "administratorMailbox").isVisible());
        assertEquals("org.exsite.ui.editor.organization.directory",
                ((FormPage) editor.getSelectedPage()).getId());
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

    private static List<Mailbox> mailboxes(int count) {
        List<Mailbox> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
            mailbox.setName("Many" + i);
            many.add(mailbox);
        }
        return many;
    }

    private static List<String> leaves(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> item.getItemCount() == 0 ? Stream.of(item.getText())
                : leaves(item.getItems()).stream()).toList();
    }

    private static String property(Tree properties, String name) {
        return Arrays.stream(properties.getItems()).flatMap(category -> Arrays.stream(category.getItems()))
                .filter(item -> item.getText(0).equals(name)).map(item -> item.getText(1)).findFirst().orElseThrow();
    }
}
