package org.exsite.ui.findings.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is fixed in the platform's Problems view is undone there as well, without going to the editor. */
class ProblemsHistoryTest {

    private static final String NO_X400 = "recipient-without-x400";

    private IViewPart view;
    private OrganizationEditor editor;

    @BeforeEach
    void aProblemInAnEditorAndTheViewInFront() throws Exception {
        Desk.clear();
        editor = open("one.exsite");
        view = Desk.page().showView(IPageLayout.ID_PROBLEM_VIEW);
    }

    private static OrganizationEditor open(String name) throws Exception {
        Organization organization = SampleOrganization.builder().recipients(40).sites(1).build();
        Sites.recipients(organization).filter(recipient -> Sites.siteOf(recipient).isPresent())
                .filter(recipient -> !"Administrator".equals(recipient.getName())).findFirst().orElseThrow()
                .getProxyAddresses().removeIf(address -> address.isType(ProxyAddress.X400));
        OrganizationEditor opened = Desk.open(Desk.put("Problems", name, organization));
        Await.markers();
        return opened;
    }

    @AfterEach
    void clear() throws Exception {
        Desk.page().hideView(view);
        Desk.clear();
    }

    @Test
    void aFixIsUndoneAndDoneAgainFromTheViewThatOfferedIt() {
        assertFalse(action(ActionFactory.UNDO).isEnabled());
        fix();
        assertSame(view, Desk.page().getActivePart());
        awaitEnabled(ActionFactory.UNDO, true);

        action(ActionFactory.UNDO).run();
        Await.markers();
        assertEquals(1, Desk.markers(editor.getFile(), NO_X400).size());
        assertFalse(stack().canUndo());
        awaitEnabled(ActionFactory.UNDO, false);

        action(ActionFactory.REDO).run();
        Await.markers();
        assertEquals(List.of(), Desk.markers(editor.getFile(), NO_X400));
        awaitEnabled(ActionFactory.UNDO, true);
        awaitEnabled(ActionFactory.REDO, false);
    }

    @Test
    void aFixUnderAnotherChangeOfItsEditorIsLeftToTheEditor() throws Exception {
        OrganizationEditor other = open("two.exsite");
        Desk.page().activate(view);
        fix();
        fix(other);
        other.execute(SetCommand.create(other.getEditingDomain(), other.getOrganization(),
                Literals.DIRECTORY_OBJECT__ADMIN_DISPLAY_NAME, "Another"));
        Await.markers();

        awaitEnabled(ActionFactory.UNDO, true);
        action(ActionFactory.UNDO).run();
        assertFalse(stack().canUndo());
        awaitEnabled(ActionFactory.UNDO, false);
        assertEquals("Another", other.getOrganization().getAdminDisplayName());
    }

    @Test
    void aFixThatWasUndoneInItsEditorIsLeftToTheEditor() {
        fix();
        awaitEnabled(ActionFactory.UNDO, true);
        stack().undo();

        awaitEnabled(ActionFactory.UNDO, false);
        stack().redo();
        Await.markers();
        assertEquals(0, history().getUndoHistory(WorkspaceUndoUtil.getProblemsUndoContext()).length);
    }

    @Test
    void nothingIsLeftToUndoOfAClosedEditor() {
        fix();
        Desk.page().closeEditor(editor, false);

        assertEquals(0, history().getUndoHistory(WorkspaceUndoUtil.getProblemsUndoContext()).length);
        awaitEnabled(ActionFactory.UNDO, false);
    }

    @Test
    void aFixOfAFileThatIsNotOpenIsUndoneAndDoneAgainFromTheView() throws Exception {
        IFile file = closed();
        byte[] before = file.readAllBytes();
        fix(file);
        byte[] fixed = file.readAllBytes();
        awaitEnabled(ActionFactory.UNDO, true);
        assertTrue(action(ActionFactory.UNDO).getText().contains("one.exsite"), action(ActionFactory.UNDO).getText());

        action(ActionFactory.UNDO).run();
        Await.markers();
        assertArrayEquals(before, file.readAllBytes());
        assertEquals(1, Desk.markers(file, NO_X400).size());
        awaitEnabled(ActionFactory.UNDO, false);

        action(ActionFactory.REDO).run();
        Await.markers();
        assertArrayEquals(fixed, file.readAllBytes());
        assertEquals(List.of(), Desk.markers(file, NO_X400));
        awaitEnabled(ActionFactory.UNDO, true);
        action(ActionFactory.UNDO).run();
        assertArrayEquals(before, file.readAllBytes());
    }

    @Test
    void aFileThatOthersChangedAfterItWasFixedIsLeftToThem() throws Exception {
        IFile file = closed();
        fix(file);
        awaitEnabled(ActionFactory.UNDO, true);
        Organization theirs = SampleOrganization.builder().recipients(41).sites(1).build();
        file.write(Desk.bytes(theirs), true, false, false, null);
        Await.markers();

        awaitEnabled(ActionFactory.UNDO, false);
        assertEquals(0, history().getUndoHistory(WorkspaceUndoUtil.getProblemsUndoContext()).length);
        assertArrayEquals(Desk.bytes(theirs), file.readAllBytes());
    }

    @Test
    void aFileThatIsOpenedAfterItWasFixedIsLeftToItsEditor() throws Exception {
        IFile file = closed();
        fix(file);
        awaitEnabled(ActionFactory.UNDO, true);
        Desk.open(file);

        assertEquals(0, history().getUndoHistory(WorkspaceUndoUtil.getProblemsUndoContext()).length);
    }

    @Test
    void nothingIsLeftToUndoOfAFileWhoseProjectIsGone() throws Exception {
        IFile file = closed();
        fix(file);
        awaitEnabled(ActionFactory.UNDO, true);
        file.getProject().delete(true, true, null);

        awaitEnabled(ActionFactory.UNDO, false);
        assertEquals(0, history().getUndoHistory(WorkspaceUndoUtil.getProblemsUndoContext()).length);
    }

    private IFile closed() {
        IFile file = editor.getFile();
        Desk.page().closeEditor(editor, false);
        Desk.page().activate(view);
        return file;
    }

    private void fix() {
        fix(editor);
    }

    private static void fix(OrganizationEditor faulty) {
        fix(faulty.getFile());
    }

    private static void fix(IFile faulty) {
        IMarker marker = Desk.markers(faulty, NO_X400).getFirst();
        Desk.fix(marker, "X.400").run(marker);
        Await.markers();
        assertEquals(List.of(), Desk.markers(faulty, NO_X400));
    }

    private static IOperationHistory history() {
        return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    }

    private CommandStack stack() {
        return editor.getEditingDomain().getCommandStack();
    }

    /** The view looks at its actions when the events of the history are handled. */
    private void awaitEnabled(ActionFactory factory, boolean enabled) {
        Await.until(factory.getId() + (enabled ? " can be done" : " cannot be done"),
                () -> action(factory).isEnabled() == enabled);
    }

    private IAction action(ActionFactory factory) {
        return view.getViewSite().getActionBars().getGlobalActionHandler(factory.getId());
    }
}
