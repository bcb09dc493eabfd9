package org.exsite.ui.commands.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.commands.DroppedFiles;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dropped from the desktop onto the window are opened or imported, wherever they lie. */
class DroppedFilesTest {

    @TempDir
    Path folder;

    private final IWorkbenchWindow window = Desk.page().getWorkbenchWindow();

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void anOrganizationIsOpenedWhereItLies() throws Exception {
        Path file = folder.resolve("Dropped.exsite");
        OrganizationStorage.save(SampleOrganization.founding(), file);

        assertTrue(DroppedFiles.open(new String[] {file.toString()}, window));

        Await.until("the file is open", () -> OrganizationEditors.all().stream()
                .anyMatch(editor -> editor.getFile().getLocation().toPath().equals(file)));
    }

    @Test
    void directoryExportsFillInTheImportWizardTogether() throws Exception {
        Path ldif = folder.resolve("recipients.ldif");
        Path csv = folder.resolve("connectors.csv");
        DirectoryWriter.write(SampleOrganization.founding(), ldif, Format.LDIF);
        DirectoryWriter.write(SampleOrganization.founding(), csv, Format.CSV);
        List<String> listed = new ArrayList<>();
        Await.Answer answer = Await.answer("Import Directory Export", "Cancel",
                dialog -> Widgets.all(dialog, org.eclipse.swt.widgets.List.class)
                        .forEach(list -> listed.addAll(List.of(list.getItems()))));

        assertTrue(DroppedFiles.open(new String[] {ldif.toString(), csv.toString()}, window));
        Await.until("the files are listed", () -> !listed.isEmpty());

        assertEquals(List.of(ldif.toString(), csv.toString()), listed);
        answer.check();
    }

    @Test
    void somethingElseThanFilesIsRefused() {
        assertFalse(DroppedFiles.open("a text", window));
        assertFalse(DroppedFiles.open(new String[0], window));
        assertFalse(DroppedFiles.open(null, window));
    }

    @Test
    void explorerEditorAreaAndTreeTakeFiles() throws Exception {
        Path file = folder.resolve("Taken.exsite");
        OrganizationStorage.save(SampleOrganization.founding(), file);
        DroppedFiles.open(new String[] {file.toString()}, window);
        Await.until("the file is open", () -> Desk.page().getActiveEditor() != null);
        CommonNavigator explorer = (CommonNavigator) Desk.page().showView(ProjectExplorer.VIEW_ID);

        assertTrue(takesFiles(explorer.getCommonViewer().getControl()));
        Await.until("the tree of the editor is there", () -> window.getShell().getDisplay().getShells().length > 0
                && Widgets.all(window.getShell(), org.eclipse.swt.widgets.Tree.class)
                        .filter(DroppedFilesTest::takesFiles).count() >= 2);
        assertTrue(Widgets.all(window.getShell(), Composite.class)
                .filter(composite -> !(composite instanceof org.eclipse.swt.widgets.Tree))
                .anyMatch(DroppedFilesTest::takesFiles), "no area for editors takes files");
        assertTrue(Files.exists(file));
    }

    private static boolean takesFiles(Control control) {
        return control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target
                && Arrays.stream(target.getTransfer()).anyMatch(FileTransfer.class::isInstance);
    }
}
