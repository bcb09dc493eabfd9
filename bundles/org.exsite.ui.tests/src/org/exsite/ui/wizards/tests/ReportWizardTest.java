package org.exsite.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.find.tests.ModalDialog;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.wizards.ReportWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is written and opened, or somebody is told where it lies. */
class ReportWizardTest {

    @TempDir
    Path folder;

    private IFile organization;
    private Path target;

    @BeforeEach
    void anOrganization() throws Exception {
        Desk.clear();
        organization = Desk.put("Reports", "trager.exsite", SampleOrganization.founding());
        target = folder.resolve("trager.html");
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void aReportThatIsWrittenIsOpened() throws Exception {
        List<String> opened = new ArrayList<>();
        write(opened::add);

        assertEquals(List.of(target.toUri().toString()), opened);
        assertTrue(Files.readString(target).contains("Trager"));
    }

    @Test
    void whereNothingOpensTheReportItIsSaidWhereItLies() throws Exception {
        ModalDialog.use("Report", () -> write(address -> false), shell -> {
            List<String> told = Widgets.all(shell, Label.class).map(Label::getText).toList();
            assertTrue(told.stream().anyMatch(text -> text.contains(target.toString())), told.toString());
            ModalDialog.press(shell, "OK");
        });

        assertTrue(Files.exists(target));
    }

    private void write(Predicate<String> opener) {
        ReportWizard wizard = new ReportWizard(opener);
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(organization));
        wizard.setWindowTitle("Writing the Report"); // the box at the end has a title of its own
        Shell shell = Desk.page().getWorkbenchWindow().getShell();
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Widgets.all(dialog.getShell(), Text.class).filter(text -> text.getText().endsWith("-report.html")).findFirst()
                .orElseThrow().setText(target.toString());
        Await.until("the wizard is ready", wizard::canFinish);
        assertTrue(wizard.performFinish());
        dialog.close();
    }
}
