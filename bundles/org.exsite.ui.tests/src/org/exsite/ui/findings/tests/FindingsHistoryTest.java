package org.exsite.ui.findings.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.findings.FindingsView;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fixed in the view of findings is undone there as well. */
class FindingsHistoryTest {

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void undoAndRedoAreThoseOfTheEditorThatIsShown() throws Exception {
        FindingsView view = (FindingsView) Desk.page().showView(FindingsView.ID);
        OrganizationEditor first = open("first.exsite");
        rename(first);
        OrganizationEditor second = open("second.exsite");
        assertFalse(action(view, ActionFactory.UNDO).isEnabled());
        Desk.page().activate(first);
        Desk.page().activate(view);

        action(view, ActionFactory.UNDO).run();
        assertFalse(first.getEditingDomain().getCommandStack().canUndo());
        assertTrue(action(view, ActionFactory.REDO).isEnabled());
        action(view, ActionFactory.REDO).run();
        assertTrue(first.getEditingDomain().getCommandStack().canUndo());
        assertFalse(second.getEditingDomain().getCommandStack().canUndo());
    }

    private static OrganizationEditor open(String name) throws Exception {
        return Desk.open(Desk.put("Findings", name, SampleOrganization.founding()));
    }

    private static void rename(OrganizationEditor editor) {
        editor.execute(SetCommand.create(editor.getEditingDomain(), editor.getOrganization(),
                Literals.DIRECTORY_OBJECT__ADMIN_DISPLAY_NAME, "Another"));
    }

    private static IAction action(FindingsView view, ActionFactory factory) {
        IActionBars bars = view.getViewSite().getActionBars();
        return bars.getGlobalActionHandler(factory.getId());
    }
}
