package org.exsite.ui.editor.tests;

import static org.exsite.ui.editor.tests.EditorFixture.POSTMASTER;
import static org.exsite.ui.editor.tests.EditorFixture.PROBLEMS;
import static org.exsite.ui.editor.tests.EditorFixture.SERVICE;
import static org.exsite.ui.editor.tests.EditorFixture.enter;
import static org.exsite.ui.editor.tests.EditorFixture.field;
import static org.exsite.ui.editor.tests.EditorFixture.run;
import static org.exsite.ui.editor.tests.EditorFixture.select;
import static org.exsite.ui.editor.tests.EditorFixture.text;
import static org.exsite.ui.editor.tests.EditorFixture.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.ui.journey.tests.FormTabs;
import org.junit.jupiter.api.Test;

/** What is entered in the fields of a form, and what the fields show. */
class FormEditingTest extends SampleInEditor {

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
    void anEmptyFieldUnsetsTheAttributeAndANumberIsChecked() {
        Mailbox postmaster = (Mailbox) select(editor, POSTMASTER);
        Text limit = text(editor, "issueWarningLimit");
        type(limit, "many");
        assertTrue(String.valueOf(limit.getData(PROBLEMS)).contains("many"), "it is said while it is typed");
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
    void whatIsWrongStaysWithTheObjectItWasEnteredFor() {
        Mailbox postmaster = (Mailbox) select(editor, POSTMASTER);
        Mailbox other = (Mailbox) ((DirectoryObject) postmaster.eContainer()).getChildren().stream()
                .filter(child -> child instanceof Mailbox && child != postmaster).findFirst().orElseThrow();
        Text limit = text(editor, "issueWarningLimit");
        type(limit, "many");
        enter(limit);
        assertTrue(editor.isDirty());
        editor.getSelection().select(List.of(other));
        EditorFixture.handleEvents();
        assertEquals("", text(editor, "issueWarningLimit").getText());
        assertNull(text(editor, "issueWarningLimit").getData(PROBLEMS));
        assertFalse(editor.isDirty());
        select(editor, SERVICE);
        type(text(editor, "messageSizeLimit"), "wide");
        select(editor, POSTMASTER);
        assertFalse(editor.isDirty());
        select(editor, SERVICE);
        assertEquals("", text(editor, "messageSizeLimit").getText());
    }

    @Test
    void savingTakesOverAllThatIsRightBesideWhatIsWrong() {
        Mailbox postmaster = (Mailbox) select(editor, POSTMASTER);
        type(text(editor, "issueWarningLimit"), "many");
        type(text(editor, "prohibitSendLimit"), "6000");
        editor.commitPendingEdit();
        assertEquals(6000, postmaster.getProhibitSendLimit());
        assertEquals("many", text(editor, "issueWarningLimit").getText());
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
    void aTabThatNobodySeesCatchesUpWhenItIsShown() {
        DirectoryObject service = select(editor, SERVICE);
        EStructuralFeature feature = service.eClass().getEStructuralFeature("messageSizeLimit");
        Text limit = text(editor, feature.getName());
        List<CTabItem> tabs = FormTabs.withFields(editor);
        CTabItem shown = tabs.getFirst().getParent().getSelection();
        FormTabs.open(tabs.getLast());
        editor.execute(editor.getEditingDomain().set(List.of(service), feature, 700));
        assertEquals("", limit.getText(), "nobody sees it");
        FormTabs.open(shown);
        assertEquals("700", limit.getText());

        type(limit, "many");
        FormTabs.open(tabs.getLast());
        editor.execute(editor.getEditingDomain().set(List.of(service), feature, 800));
        assertTrue(editor.isEditPending());
        FormTabs.open(shown);
        assertEquals("many", limit.getText(), "what was typed stays");
        assertTrue(String.valueOf(limit.getData(PROBLEMS)).contains("many"));

        FormTabs.open(tabs.getLast());
        editor.revertPendingEdit();
        editor.execute(editor.getEditingDomain().set(List.of(service), feature, 900));
        editor.reveal(service, feature);
        EditorFixture.handleEvents();
        assertTrue(limit.isFocusControl());
        assertEquals("900", limit.getText());
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
}
