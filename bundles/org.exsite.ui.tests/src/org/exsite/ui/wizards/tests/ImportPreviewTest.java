package org.exsite.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.wizards.ImportWizard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before anything is written the import wizard shows what the files hold. */
class ImportPreviewTest {

    private static final String JANE = "/o=Trager/ou=North/cn=Recipients/cn=JDoe";

    @TempDir
    Path folder;

    private WizardDialog dialog;

    @BeforeEach
    void clear() throws Exception {
        Desk.clear();
    }

    @AfterEach
    void close() throws Exception {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
        Desk.clear();
    }

    private void open(Path... files) {
        start(files);
        assertFalse(button("Remove").isEnabled(), "no file is selected that could be removed");
        press("Next >");
    }

    private void start(Path... files) {
        ImportWizard wizard = new ImportWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        Arrays.stream(files).forEach(wizard::preset);
        dialog = new WizardDialog(Desk.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private Button button(String text) {
        return Widgets.all(dialog.getShell(), Button.class)
                .filter(button -> button.getText().replace("&", "").startsWith(text)).findFirst().orElseThrow();
    }

    private void press(String text) {
        Await.until(text + " can be pressed", button(text)::isEnabled);
        button(text).notifyListeners(SWT.Selection, new Event());
    }

    private Table table(String title) {
        return Widgets.all(dialog.getShell(), Table.class)
                .filter(candidate -> candidate.getColumn(0).getText().equals(title)).findFirst().orElseThrow();
    }

    /** Returns the rows of the table whose first column has a title. */
    private List<List<String>> rows(String title) {
        Table table = table(title);
        return Arrays.stream(table.getItems()).map(item -> texts(item, table.getColumnCount())).toList();
    }

    /** Makes sure that each text has room in its column of the table whose first column has a title. */
    private void assertNothingIsCutOff(String title) {
        Table table = table(title);
        GC gc = new GC(table);
        for (int i = 0; i < table.getColumnCount(); i++) {
            for (TableItem item : table.getItems()) {
                assertTrue(gc.textExtent(item.getText(i)).x < table.getColumn(i).getWidth(), item.getText(i));
            }
        }
        gc.dispose();
    }

    private static List<String> texts(TableItem item, int columns) {
        return IntStream.range(0, columns).mapToObj(item::getText).toList();
    }

    private String log() {
        return Widgets.all(dialog.getShell(), Text.class).map(Text::getText)
                .filter(text -> text.startsWith("Import of")).findFirst().orElseThrow();
    }

    private Path ldif() throws Exception {
        Path ldif = folder.resolve("trager.ldif");
        DirectoryWriter.write(SampleOrganization.founding(), ldif, Format.LDIF);
        return ldif;
    }

    @Test
    void severalFilesAreShownWithTheirKindsAndWhatTheyHoldTogether() throws Exception {
        Path csv = Files.writeString(folder.resolve("more.csv"),
                "Obj-Class;Directory Name;Display Name\r\nMailbox;Andre;Andr\u00e9\r\nMailbox;;nobody\r\n",
                Charset.forName("windows-1252"));

        open(ldif(), csv);

        assertEquals(List.of("trager.ldif", "LDIF"), rows("File").get(0).subList(0, 2));
        assertEquals(List.of("more.csv", "Directory Export or Import (CSV)", "windows-1252",
                "columns ;  quote \"  values %"), rows("File").get(1));
        assertNothingIsCutOff("File");
        int mailboxes = 0;
        var iterator = SampleOrganization.founding().eAllContents();
        while (iterator.hasNext()) {
            mailboxes += iterator.next() instanceof Mailbox ? 1 : 0;
        }
        assertTrue(rows("Class").contains(List.of("Mailbox", String.valueOf(mailboxes + 1), "", "")),
                rows("Class").toString());
        assertTrue(log().contains("Lines that were not read: 1") && log().contains("more.csv, line 3"), log());

        press("Finish");
        dialog = null;
        IFile imported = ResourcesPlugin.getWorkspace().getRoot().getProject("Organizations").getFile("trager.exsite");
        Await.Answer told = Await.answer("Import Directory Export", "OK", shell -> { });
        Await.until("the imported file is open", () -> OrganizationEditors.find(imported).isPresent());
        Await.markers();
        told.check();
    }

    @ParameterizedTest
    @CsvSource({"false, =title.txt", "true, Keeper of the keys"})
    void valuesComeFromOtherFilesOnlyIfThatIsChosen(boolean chosen, String title) throws Exception {
        Files.writeString(folder.resolve("title.txt"), "Keeper of the keys");
        Path csv = Files.writeString(folder.resolve("keys.csv"), "Obj-Class,Directory Name,Obj-Container,Title\r\n"
                + "Mailbox,Ann,/o=Trager/ou=North/cn=Recipients,=title.txt\r\n");

        start(csv);
        button("Take values").setSelection(chosen);
        press("Finish");
        dialog = null;

        IFile imported = ResourcesPlugin.getWorkspace().getRoot().getProject("Organizations").getFile("keys.exsite");
        Await.until("the imported file is open", () -> OrganizationEditors.find(imported).isPresent());
        Mailbox ann = (Mailbox) DistinguishedNames.find(
                OrganizationEditors.find(imported).orElseThrow().getOrganization(),
                DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=Ann"));
        assertEquals(title, ann.getTitle());
        Await.markers();
    }

    @Test
    void anOpenOrganizationIsComparedAndCanTakeTheFilesIn() throws Exception {
        Organization present = SampleOrganization.founding();
        Mailbox jane = (Mailbox) DistinguishedNames.find(present, DistinguishedName.parse(JANE));
        jane.setTitle("Boss");
        jane.setDisplayName("Jane the Boss");
        Desk.open(Desk.put("Import", "trager.exsite", present));

        open(ldif());

        List<String> mailboxes = rows("Class").stream().filter(row -> row.getFirst().equals("Mailbox")).findFirst()
                .orElseThrow();
        assertEquals(List.of("0", "1"), mailboxes.subList(2, 4));
        Button merge = button("Bring it into Trager");
        assertTrue(merge.isVisible());
        merge.setSelection(true);
        Await.Answer wizard = Await.answer("Merge Newer Export", "Cancel", shell -> assertEquals(
                folder.resolve("trager.ldif").toString(),
                Widgets.all(shell, org.eclipse.swt.widgets.List.class).findFirst().orElseThrow().getItem(0)));
        press("Finish");
        dialog = null;
        boolean[] done = new boolean[1];
        Desk.page().getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> done[0] = true);
        Await.until("the merge wizard was open", () -> done[0]);
        wizard.check();
    }

    @Test
    void aFileThatIsNoDirectoryIsToldOnTheFirstPage() throws Exception {
        open(Files.writeString(folder.resolve("letter.csv"), "Dear Sir or Madam\n"));

        assertTrue(dialog.getCurrentPage().getErrorMessage().contains("letter.csv"),
                dialog.getCurrentPage().getErrorMessage());
        assertFalse(Widgets.all(dialog.getShell(), Table.class).anyMatch(Table::isVisible));
    }
}
