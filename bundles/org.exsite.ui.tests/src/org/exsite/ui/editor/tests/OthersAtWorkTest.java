package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Organization;
import org.exsite.model.storage.AtomicFile;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else changes, moves or deletes a file while it is edited: what is asked, and that nothing is lost. */
class OthersAtWorkTest {

    private static final String MINE = "Mine";
    private static final String THEIRS = "Theirs";

    private IFile file;
    private OrganizationEditor editor;
    private String asked;

    @BeforeEach
    void openAFile() throws Exception {
        ErrorDialog.AUTOMATED_MODE = true;
        Desk.clear();
        file = Desk.put("Shared", "trager.exsite", SampleOrganization.founding());
        editor = Desk.open(file);
        Await.markers();
    }

    @AfterEach
    void clear() throws Exception {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getActivePage().closeAllEditors(false);
            if (window.getActivePage() != Desk.page()) {
                window.close();
            }
        }
        Desk.clear();
    }

    private void edit() {
        edit(editor);
    }

    private static void edit(OrganizationEditor where) {
        where.execute(where.getEditingDomain().set(List.of(where.getOrganization()),
                Literals.ORGANIZATION__DISPLAY_NAME, MINE));
    }

    /** Another program writes the file; the times of files may be too coarse to tell. */
    private void writeElsewhere() throws Exception {
        Organization theirs = SampleOrganization.founding();
        theirs.setDisplayName(THEIRS);
        Path path = path();
        FileTime before = Files.getLastModifiedTime(path);
        Files.write(path, Desk.bytes(theirs));
        Files.setLastModifiedTime(path, FileTime.fromMillis(before.toMillis() + 5_000));
    }

    private Path path() {
        return file.getLocation().toPath();
    }

    private String name() throws Exception {
        return OrganizationStorage.load(path()).getDisplayName();
    }

    private Await.Answer answer(String title, String button) {
        return Await.answer(title, button, this::read);
    }

    private void read(Shell dialog) {
        asked = String.join("\n", Widgets.all(dialog, Label.class).map(Label::getText).toList());
    }

    private void refresh() throws Exception {
        file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    @Test
    void anEditorWithoutChangesShowsWhatOthersWrote() throws Exception {
        writeElsewhere();
        refresh();
        Await.until("the file is read again", () -> THEIRS.equals(editor.getOrganization().getDisplayName()));
        assertFalse(editor.isDirty());
    }

    @Test
    void whoHasChangesKeepsThemAndSavesThemOverWhatOthersWrote() throws Exception {
        edit();
        Await.Answer answer = answer("File changed", "Keep my changes");
        writeElsewhere();
        refresh();
        Await.until("it was asked", () -> asked != null);
        Await.markers();
        answer.check();

        assertTrue(asked.contains("trager.exsite"), asked);
        assertEquals(MINE, editor.getOrganization().getDisplayName());
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals(MINE, name());
        assertEquals(THEIRS, OrganizationStorage.load(AtomicFile.backupOf(path())).getDisplayName());
    }

    @Test
    void whoHasChangesCanGiveThemUpForWhatOthersWrote() throws Exception {
        edit();
        Await.Answer answer = answer("File changed", "Reload the file");
        writeElsewhere();
        refresh();
        Await.until("the file is read again", () -> THEIRS.equals(editor.getOrganization().getDisplayName()));
        answer.check();
        assertFalse(editor.isDirty());
    }

    @Test
    void whoWantsAFileThatOthersBrokeIsAskedOnceAndCanSaveOverIt() throws Exception {
        edit();
        Await.Answer reload = answer("File changed", "Reload the file");
        file.setContents(new ByteArrayInputStream("<broken".getBytes(StandardCharsets.UTF_8)), true, false, null);
        Await.until("it says that it cannot be read", () -> Desk.message(editor).contains("click to try again"));
        reload.check();
        assertEquals(MINE, editor.getOrganization().getDisplayName());

        asked = null;
        Await.Answer replace = answer("File changed", "Replace the File");
        Desk.page().activate(Desk.page().showView(IPageLayout.ID_PROBLEM_VIEW));
        Desk.page().activate(editor);
        Await.markers();
        assertNull(asked);
        editor.doSave(new NullProgressMonitor());
        replace.check();
        assertEquals(MINE, name());
        Await.until("nothing is said of it", () -> !Desk.message(editor).contains("click to try again"));
    }

    @Test
    void savingAsksBeforeItReplacesWhatNobodyHasNoticedYet() throws Exception {
        edit();
        writeElsewhere();
        Await.Answer no = answer("File changed", "Do Not Save");
        editor.doSave(new NullProgressMonitor());
        no.check();
        assertEquals(THEIRS, name());
        assertTrue(editor.isDirty());
        assertTrue(asked.contains(".trager.exsite.bak"), asked);

        Await.Answer yes = answer("File changed", "Replace the File");
        editor.doSave(new NullProgressMonitor());
        yes.check();
        assertEquals(MINE, name());
        assertEquals(THEIRS, OrganizationStorage.load(AtomicFile.backupOf(path())).getDisplayName());
        assertFalse(editor.isDirty());
    }

    @Test
    void anEditorWithoutChangesGoesWithItsFile() throws Exception {
        file.delete(true, null);
        Await.until("the editor is closed", () -> Desk.page().getActiveEditor() == null);
        assertEquals(List.of(), OrganizationEditors.all());
    }

    @Test
    void whoHasChangesKeepsTheEditorOfADeletedFileAndSavesItAgain() throws Exception {
        edit();
        Await.Answer answer = answer("File deleted", "Keep open");
        file.delete(true, null);
        Await.until("it was asked", () -> asked != null);
        Await.markers();
        answer.check();

        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals(MINE, name());
        assertFalse(editor.isDirty());
    }

    @Test
    void theEditorFollowsAFileThatIsRenamedOrMovedWithItsChanges() throws Exception {
        edit();
        file.move(file.getFullPath().removeLastSegments(1).append("renamed.exsite"), true, null);
        Await.until("the editor follows", () -> editor.getTitle().equals("renamed.exsite"));
        file = editor.getFile();
        assertTrue(editor.isDirty());

        file.getProject().move(file.getProject().getFullPath().removeLastSegments(1).append("Elsewhere"), true, null);
        Await.until("the editor follows", () -> editor.getFile().getProject().getName().equals("Elsewhere"));
        file = editor.getFile();
        editor.doSave(new NullProgressMonitor());
        assertEquals(MINE, name());
        assertFalse(editor.isDirty());
        Await.markers();
        assertFalse(Desk.markers(file).isEmpty(), "its markers follow the editor");
    }

    @Test
    void whenTheProjectIsDeletedTheChangesCanBeSavedElsewhere() throws Exception {
        edit();
        Await.Answer answer = answer("File deleted", "Keep open");
        file.getProject().delete(true, true, null);
        Await.until("it was asked", () -> asked != null);
        Await.markers();
        answer.check();

        Await.Answer where = answer("Save As", "Cancel");
        editor.doSave(new NullProgressMonitor());
        where.check();
        assertTrue(editor.isDirty());
        assertEquals(MINE, editor.getOrganization().getDisplayName());
    }

    @Test
    void aFileThatCannotBeWrittenStaysAndSoDoTheChanges() throws Exception {
        edit();
        Files.delete(path());
        Files.createDirectory(path());
        Await.Answer yes = answer("File changed", "Replace the File");
        NullProgressMonitor monitor = new NullProgressMonitor();
        editor.doSave(monitor);
        yes.check();
        assertTrue(monitor.isCanceled());
        assertTrue(editor.isDirty());
        assertTrue(Files.isDirectory(path()));

        Files.delete(path());
        editor.doSave(new NullProgressMonitor());
        assertEquals(MINE, name());
        assertFalse(editor.isDirty());
    }

    @Test
    void aFileThatIsReadOnlyIsNotReplaced() throws Exception {
        byte[] before = Files.readAllBytes(path());
        edit();
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        try {
            NullProgressMonitor monitor = new NullProgressMonitor();
            Await.Answer no = answer("Read-only File Encountered", "No");
            editor.doSave(monitor);
            no.check();
            assertTrue(monitor.isCanceled());
            assertTrue(editor.isDirty());
            assertArrayEquals(before, Files.readAllBytes(path()));
        } finally {
            attributes.setReadOnly(false);
            file.setResourceAttributes(attributes);
        }
        editor.doSave(new NullProgressMonitor());
        assertEquals(MINE, name());
    }

    @Test
    void twoWindowsOfOneFileKnowOfEachOther() throws Exception {
        IWorkbenchWindow window = PlatformUI.getWorkbench().openWorkbenchWindow(null);
        Await.Answer answer = answer("File already open", "Open a Second Editor");
        OrganizationEditor second = (OrganizationEditor) IDE.openEditor(window.getActivePage(), file);
        Await.until("the second editor has read the file", () -> asked != null && Desk.isChecked(second));
        Await.markers();
        answer.check();
        assertTrue(asked.contains("trager.exsite"), asked);

        edit();
        asked = null;
        Await.Answer question = answer("File changed", "Keep my changes");
        second.execute(second.getEditingDomain().set(List.of(second.getOrganization()),
                Literals.ORGANIZATION__DISPLAY_NAME, THEIRS));
        second.doSave(new NullProgressMonitor());
        Await.until("the first editor was asked", () -> asked != null);
        Await.markers();
        question.check();
        assertEquals(THEIRS, name());
        assertEquals(MINE, editor.getOrganization().getDisplayName());
        assertTrue(editor.isDirty());
    }

    @Test
    void theSameFileByAnotherPathLeadsToTheEditorThatHasItOpen(@TempDir Path folder) throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.exsite"), path());
        Await.Answer answer = answer("File already open", "Go to the Other Editor");
        Desk.page().openEditor(new FileStoreEditorInput(EFS.getStore(link.toUri())), OrganizationEditor.ID);
        Await.until("it was asked", () -> asked != null);
        Await.until("the first editor is shown", () -> Desk.page().getActiveEditor() == editor);
        answer.check();
        Await.until("the second editor is closed", () -> Desk.page().getEditorReferences().length == 1);
        assertNull(editor.getEditingDomain().getCommandStack().getUndoCommand());
    }
}
