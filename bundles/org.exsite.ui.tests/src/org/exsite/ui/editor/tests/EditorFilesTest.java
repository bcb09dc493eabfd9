package org.exsite.ui.editor.tests;

import static org.exsite.ui.editor.tests.EditorFixture.POSTMASTER;
import static org.exsite.ui.editor.tests.EditorFixture.await;
import static org.exsite.ui.editor.tests.EditorFixture.enter;
import static org.exsite.ui.editor.tests.EditorFixture.select;
import static org.exsite.ui.editor.tests.EditorFixture.text;
import static org.exsite.ui.editor.tests.EditorFixture.type;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.ProblemCounts;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor and its file: saved, changed by others, gone, unreadable, or outside of the workspace. */
class EditorFilesTest extends SampleInEditor {

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
        await(() -> Desk.message(editor).contains("trager.exsite"));
        assertNull(broken.getOrganization());
        assertFalse(broken.isDirty());
        broken.doSave(new NullProgressMonitor());
        assertArrayEquals(damaged, Files.readAllBytes(fixture.file.getLocation().toPath()));
    }

    @Test
    void aFileThatCouldNotBeReadIsReadAsSoonAsItIsMended() throws Exception {
        EditorFixture.page().closeEditor(editor, false);
        fixture.file.setContents(new ByteArrayInputStream("<broken".getBytes(StandardCharsets.UTF_8)), true, false, null);
        editor = (OrganizationEditor) EditorFixture.page().openEditor(new FileEditorInput(fixture.file),
                OrganizationEditor.ID);
        await(() -> Desk.message(editor).contains("click to try again"));

        fixture.file.setContents(new ByteArrayInputStream(EditorFixture.bytes(SampleOrganization.founding())), true, false,
                null);

        await(() -> Desk.isChecked(editor));
        await(() -> Desk.message(editor).equals(ProblemCounts.text(editor.getValidation())));
    }

    @Test
    void aFileOutsideOfTheWorkspaceThatCouldNotBeReadIsTriedAgainWhenSomebodyComesBack(@TempDir Path folder)
            throws Exception {
        Path outside = folder.resolve("outside.exsite");
        Files.write(outside, "<broken".getBytes(StandardCharsets.UTF_8));
        OrganizationEditor external = (OrganizationEditor) IDE.openEditorOnFileStore(EditorFixture.page(),
                EFS.getStore(outside.toUri()));
        await(() -> Desk.message(external).contains("click to try again"));
        EditorFixture.page().activate(editor);
        Files.write(outside, EditorFixture.bytes(SampleOrganization.founding()));

        EditorFixture.page().activate(external);

        await(() -> Desk.isChecked(external));
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
}
