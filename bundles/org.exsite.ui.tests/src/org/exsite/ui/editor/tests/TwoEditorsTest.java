package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that are copied and cut in one editor and pasted in another. */
class TwoEditorsTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String QUESTION = "References to Other Objects";

    private OrganizationEditor from;
    private OrganizationEditor to;
    private DistributionList list;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        from = Desk.open(Desk.put("Two", "from.exsite", SampleOrganization.founding()));
        to = Desk.open(Desk.put("Two", "to.exsite", SampleOrganization.founding()));
        DirectoryObject recipients = (DirectoryObject) from.getDocument().find(RECIPIENTS);
        list = (DistributionList) NewObjects.create(recipients, Literals.DISTRIBUTION_LIST, "Staff");
        from.execute(AddCommand.create(from.getEditingDomain(), recipients, Literals.DIRECTORY_OBJECT__CHILDREN, list));
        from.execute(SetCommand.create(from.getEditingDomain(), list, Literals.DISTRIBUTION_LIST__OWNER,
                DistinguishedName.parse(RECIPIENTS + "/cn=Nobody")));
    }

    @AfterEach
    void close() throws Exception {
        Desk.clear();
    }

    @Test
    void whatIsPastedIsSelectedOneStepAndKeepsNamesThatLeadNowhere() {
        Await.Answer answer = Await.answer(QUESTION, "Keep the Names", TwoEditorsTest::namesNobody);
        from.getSelection().select(List.of(list, (DirectoryObject) from.getDocument().find(RECIPIENTS + "/cn=Postmast")));
        EditorFixture.run(from, ActionFactory.COPY);
        EditorFixture.select(to, RECIPIENTS);
        EditorFixture.run(to, ActionFactory.PASTE);
        answer.check();
        assertEquals(List.of("Staff", "Postmast (2)"), to.getSelection().objects().stream()
                .map(object -> ((DirectoryObject) object).getName()).toList());
        DistributionList pasted = (DistributionList) to.getSelection().objects().getFirst();
        assertEquals(RECIPIENTS + "/cn=Nobody", pasted.getOwner().toString());
        assertFalse(from.getOrganization() == to.getOrganization());
        EditorFixture.run(to, ActionFactory.UNDO);
        assertFalse(to.isDirty());
    }

    private static void namesNobody(Shell question) {
        org.eclipse.swt.widgets.List names = Widgets.all(question, org.eclipse.swt.widgets.List.class).findFirst()
                .orElseThrow();
        assertEquals(List.of(RECIPIENTS + "/cn=Nobody"), List.of(names.getItems()));
    }

    @Test
    void namesThatLeadNowhereAreLeftOutInTheSameStepIfSomebodyWantsThat() {
        copyTheList();
        Await.Answer answer = Await.answer(QUESTION, "Leave These References Out", TwoEditorsTest::namesNobody);
        EditorFixture.run(to, ActionFactory.PASTE);
        answer.check();
        assertNull(((DistributionList) to.getSelection().objects().getFirst()).getOwner());
        EditorFixture.run(to, ActionFactory.UNDO);
        assertFalse(to.isDirty());
    }

    @Test
    void nothingIsPastedIfSomebodyDecidesAgainstIt() {
        copyTheList();
        Await.Answer answer = Await.answer(QUESTION, "Cancel", TwoEditorsTest::namesNobody);
        EditorFixture.run(to, ActionFactory.PASTE);
        answer.check();
        assertFalse(to.isDirty());
        assertNull(to.getDocument().find(RECIPIENTS + "/cn=Staff"));
    }

    private void copyTheList() {
        from.getSelection().select(List.of(list));
        EditorFixture.run(from, ActionFactory.COPY);
        EditorFixture.select(to, RECIPIENTS);
    }

    @Test
    void cuttingInOneFileAndPastingInTheOtherMoves() {
        from.getSelection().select(List.of(list));
        EditorFixture.run(from, ActionFactory.CUT);
        EditorFixture.select(to, RECIPIENTS);
        Await.Answer answer = Await.answer(QUESTION, "Keep the Names", TwoEditorsTest::namesNobody);
        EditorFixture.run(to, ActionFactory.PASTE);
        answer.check();
        assertTrue(from.getDocument().find(RECIPIENTS + "/cn=Staff") == null);
        assertTrue(to.getDocument().find(RECIPIENTS + "/cn=Staff") instanceof DistributionList);
        from.getEditingDomain().getCommandStack().undo();
        assertEquals(list, from.getDocument().find(RECIPIENTS + "/cn=Staff"));
    }
}
