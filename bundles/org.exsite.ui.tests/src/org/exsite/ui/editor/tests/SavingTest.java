package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A large organization is saved while the window goes on handling events, and never half of an edit. */
class SavingTest {

    private static final int RECIPIENTS = 20_000;

    private IFile file;
    private OrganizationEditor editor;

    @BeforeEach
    void openALargeOrganization() throws Exception {
        Desk.clear();
        file = Desk.put("Saving", "large.exsite", SampleOrganization.builder().recipients(RECIPIENTS).build());
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

    private Organization saved() throws Exception {
        return OrganizationStorage.load(file.getLocation().toPath());
    }

    @Test
    void eventsAreHandledWhileTheFileIsWritten() throws Exception {
        rename("Renamed");
        AtomicInteger events = new AtomicInteger();
        Display.getCurrent().asyncExec(new Runnable() {
            @Override
            public void run() {
                events.incrementAndGet();
                if (editor.isDirty()) {
                    Display.getCurrent().asyncExec(this);
                }
            }
        });

        editor.doSave(new NullProgressMonitor());

        assertTrue(events.get() > 3, "only " + events + " events were handled");
        assertFalse(editor.isDirty());
        assertArrayEquals(EditorFixture.bytes(editor.getOrganization()), EditorFixture.bytes(saved()));
    }

    @Test
    void anEditDuringSavingIsSavedToo() throws Exception {
        rename("Renamed");
        AtomicInteger turns = new AtomicInteger();
        Display.getCurrent().asyncExec(new Runnable() {
            @Override
            public void run() {
                if (turns.incrementAndGet() == 3) {
                    rename("Renamed while it was saved");
                } else {
                    Display.getCurrent().asyncExec(this);
                }
            }
        });

        editor.doSave(new NullProgressMonitor());

        assertEquals("Renamed while it was saved", saved().getDisplayName());
        assertFalse(editor.isDirty());
        editor.getEditingDomain().getCommandStack().undo();
        assertTrue(editor.isDirty());
    }

    @Test
    void aCanceledSaveLeavesTheOldFileAndTheEditorUnsaved() throws Exception {
        byte[] before = EditorFixture.bytes(saved());
        rename("Renamed");
        NullProgressMonitor monitor = new NullProgressMonitor();
        Display.getCurrent().asyncExec(() -> monitor.setCanceled(true));

        editor.doSave(monitor);

        assertTrue(editor.isDirty());
        assertArrayEquals(before, EditorFixture.bytes(saved()));
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
    }
}
