package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.SnapshotFile;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved work outlives a crash: it is kept beside the workspace and offered when the file is opened again. */
class UnsavedWorkTest {

    @TempDir
    Path elsewhere;

    private IFile file;
    private OrganizationEditor editor;
    private SnapshotFile snapshot;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        file = Desk.put("Unsaved", "trager.exsite", SampleOrganization.founding());
        Path folder = Platform.getStateLocation(Platform.getBundle("org.exsite.ui")).append("unsaved").toPath();
        snapshot = SnapshotFile.of(file.getLocation().toPath(), folder);
        editor = Desk.open(file);
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private void rename(String name) {
        editor.execute(editor.getEditingDomain().set(List.of(editor.getOrganization()),
                Literals.ORGANIZATION__DISPLAY_NAME, name));
    }

    private Organization kept() throws Exception {
        editor.keepUnsavedWork();
        Await.until("the work is kept", () -> snapshot.usable().isPresent() && isIdle());
        EditorFixture.handleEvents();
        return OrganizationStorage.load(snapshot.path());
    }

    private static boolean isIdle() {
        return Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().startsWith("Keeping unsaved work"));
    }

    /** Leaves what a crash leaves: the snapshot is there, the editor is not. */
    private void crash() throws Exception {
        Path copy = Files.copy(snapshot.path(), elsewhere.resolve("kept"));
        Desk.page().closeAllEditors(false);
        Await.until("the snapshot is gone", () -> !Files.exists(snapshot.path()));
        Files.move(copy, snapshot.path());
        Files.setLastModifiedTime(snapshot.path(),
                FileTime.fromMillis(Files.getLastModifiedTime(snapshot.original()).toMillis() + 1000));
    }

    @Test
    void keptWorkIsOfferedAfterACrashAndRestoredUnsaved() throws Exception {
        rename("Not saved");
        assertEquals("Not saved", kept().getDisplayName());
        crash();

        Await.Answer answer = Await.answer("Unsaved work", "Restore", shell -> { });
        editor = Desk.open(file);
        Await.until("the work is back", () -> "Not saved".equals(editor.getOrganization().getDisplayName()));

        answer.check();
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals("Not saved", OrganizationStorage.load(snapshot.original()).getDisplayName());
        assertFalse(Files.exists(snapshot.path()));
    }

    @Test
    void discardedWorkIsNotOfferedAgain() throws Exception {
        rename("Not saved");
        kept();
        crash();

        Await.Answer answer = Await.answer("Unsaved work", "Discard", shell -> { });
        editor = Desk.open(file);
        Await.until("the snapshot is gone", () -> !Files.exists(snapshot.path()));

        answer.check();
        assertFalse(editor.isDirty());
        assertEquals(SampleOrganization.founding().getDisplayName(), editor.getOrganization().getDisplayName());
    }

    @Test
    void savedOrUndoneWorkIsNotKept() throws Exception {
        rename("Saved");
        kept();
        editor.doSave(new NullProgressMonitor());
        assertFalse(Files.exists(snapshot.path()));

        rename("Undone");
        kept();
        editor.getEditingDomain().getCommandStack().undo();
        assertFalse(Files.exists(snapshot.path()));
    }

    @Test
    void anEditWhileWorkIsKeptLeavesNothingHalf() throws Exception {
        rename("First");
        editor.keepUnsavedWork();
        rename("Second");
        Await.until("the work is kept", () -> {
            editor.keepUnsavedWork();
            return snapshot.usable().isPresent();
        });

        assertArrayEquals(EditorFixture.bytes(editor.getOrganization()),
                EditorFixture.bytes(OrganizationStorage.load(snapshot.path())));
    }

    @Test
    void workThatIsOlderThanTheFileIsOfNoUse() throws Exception {
        Path original = Files.writeString(elsewhere.resolve("a.exsite"), "");
        SnapshotFile older = SnapshotFile.of(original, elsewhere.resolve("kept"));
        Files.createDirectories(older.path().getParent());
        Files.writeString(older.path(), "");
        Files.setLastModifiedTime(older.path(), FileTime.fromMillis(1));
        assertTrue(older.usable().isEmpty());

        Files.setLastModifiedTime(original, FileTime.fromMillis(0));
        assertEquals(FileTime.fromMillis(1), older.usable().orElseThrow());
        assertEquals(older, SnapshotFile.of(elsewhere.resolve("x/../a.exsite").normalize(), elsewhere.resolve("kept")));
    }
}
