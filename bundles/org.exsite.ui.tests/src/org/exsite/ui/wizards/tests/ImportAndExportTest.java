package org.exsite.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.commands.ExternalFiles;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.wizards.Baseline;
import org.exsite.ui.wizards.ExportWizard;
import org.exsite.ui.wizards.ImportWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory export is imported, fixed, and the change taken back. */
class ImportAndExportTest {

    private static final String FOUNDING = "ims-admin-mailbox-without-x400";

    @TempDir
    Path folder;

    private IFile imported;

    @BeforeEach
    void importAnExport() throws Exception {
        Desk.clear();
        Path export = folder.resolve("trager.ldif");
        DirectoryWriter.write(SampleOrganization.founding(), export, Format.LDIF);
        ImportWizard wizard = new ImportWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        wizard.preset(export);
        finish(wizard);
        imported = ResourcesPlugin.getWorkspace().getRoot().getProject("Organizations").getFile("trager.exsite");
        Await.until("the editor of the imported file is open", () -> OrganizationEditors.find(imported).isPresent());
        Await.markers();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void anImportedOrganizationIsOpenedCheckedAndItsFirstStateKept() throws Exception {
        assertEquals(1, Desk.markers(imported, FOUNDING).size());
        assertEquals(new String(imported.getContents().readAllBytes(), StandardCharsets.UTF_8),
                new String(Baseline.of(imported).getContents().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(List.of(), Desk.markers(Baseline.of(imported)));
    }

    @Test
    void aFixIsTakenBackAsTheOneRowThatGivesTheMailboxItsAddress() throws Exception {
        fix("X.400 address");
        Path target = Files.createDirectory(folder.resolve("out"));

        Await.Answer told = Await.answer("Changes Written", "OK", dialog -> { });
        export(target, told);

        List<String> rows = Files.readAllLines(target.resolve("trager-changes.csv"), StandardCharsets.ISO_8859_1);
        assertEquals(2, rows.size(), rows.toString());
        assertTrue(rows.get(0).startsWith("Obj-Class,Mode,"), rows.get(0));
        assertTrue(rows.get(1).toUpperCase(Locale.ROOT).contains("X400:C=US;A= ;P=TRAGER;O=NORTH;"),
                rows.get(1));
        assertTrue(Files.readString(target.resolve("trager-changes.ldif")).contains("changetype: modify"));
    }

    @Test
    void whatNoImportFileCanCarryBecomesAStepToDoByHand() throws Exception {
        Await.Answer choice = Await.answer("Use another mailbox or distribution list that has an X.400 address", "OK",
                dialog -> { });
        fix("another mailbox or distribution list");
        choice.check();
        Path target = Files.createDirectory(folder.resolve("out"));

        Await.Answer told = Await.answer("Changes Written", "OK", dialog -> { });
        export(target, told);

        assertFalse(Files.exists(target.resolve("trager-changes.csv")));
        assertTrue(Files.readString(target.resolve("trager-changes.csv.steps.txt")).startsWith("1. "));
    }

    private void fix(String label) {
        IMarker marker = Desk.markers(imported, FOUNDING).getFirst();
        Desk.fix(marker, label).run(marker);
        Await.markers();
        OrganizationEditors.find(imported).orElseThrow().doSave(new NullProgressMonitor());
        Await.markers();
    }

    private void export(Path target, Await.Answer told) {
        ExportWizard wizard = new ExportWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(imported));
        WizardDialog dialog = open(wizard);
        String proposed = imported.getParent().getLocation().toOSString();
        Text directory = Widgets.all(dialog.getShell(), Text.class).filter(text -> proposed.equals(text.getText()))
                .findFirst().orElseThrow(() -> new AssertionError(proposed + " is not among "
                        + Widgets.all(dialog.getShell(), Text.class).map(Text::getText).toList()));
        directory.setText(target.toString());
        assertTrue(wizard.getPages()[0].isPageComplete(), wizard.getPages()[0].getErrorMessage());
        assertTrue(wizard.performFinish());
        dialog.close();
        told.check();
    }

    @Test
    void whatWasOpenedFromDiskIsExportedBesideItself() throws Exception {
        Path file = folder.resolve("elsewhere.exsite");
        OrganizationStorage.save(SampleOrganization.founding(), file);
        ExportWizard wizard = new ExportWizard();
        wizard.init(PlatformUI.getWorkbench(),
                new StructuredSelection(ExternalFiles.linkFile(file, new NullProgressMonitor())));
        WizardDialog dialog = open(wizard);
        assertTrue(Widgets.all(dialog.getShell(), Text.class).anyMatch(text -> text.getText().equals(folder.toString())));
        dialog.close();
    }

    private static void finish(Wizard wizard) {
        WizardDialog dialog = open(wizard);
        assertTrue(wizard.canFinish(), wizard.getPages()[0].getErrorMessage());
        assertTrue(wizard.performFinish());
        dialog.close();
    }

    private static WizardDialog open(Wizard wizard) {
        Shell shell = Desk.page().getWorkbenchWindow().getShell();
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Await.until("the wizard is ready", wizard::canFinish);
        return dialog;
    }
}
