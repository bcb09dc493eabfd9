package org.exsite.ui.recipients.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowDataLayer;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.recipients.RecipientsPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of recipients: what it shows, and what can be done with many of them at once. */
class RecipientsPageTest {

    private static final int FEW = 200;
    private static final int MANY = 10_000;
    private static final int DISPLAY_NAME = 1;

    private OrganizationEditor editor;
    private NatTable table;
    private SelectionLayer selection;
    private SortHeaderLayer<?> sort;
    private FilterRowDataLayer<?> filter;

    @BeforeEach
    void clearBefore() throws Exception {
        Desk.clear();
    }

    private void openTheTable(int recipients) throws Exception {
        editor = Desk.open(Desk.put("Many", "many.exsite",
                SampleOrganization.builder().recipients(recipients).sites(2).seed(3).build()));
        Desk.show(editor, RecipientsPage.ID);
        table = Widgets.all(editor.getSite().getShell(), NatTable.class).findFirst().orElseThrow();
        GridLayer grid = (GridLayer) table.getLayer();
        selection = (SelectionLayer) ((ViewportLayer) grid.getBodyLayer()).getScrollableLayer();
        FilterRowHeaderComposite<?> header = (FilterRowHeaderComposite<?>) grid.getColumnHeaderLayer();
        filter = header.getFilterRowDataLayer();
        sort = (SortHeaderLayer<?>) header.getChildLayerByLayoutCoordinate(0, 0);
        awaitRows(all());
    }

    /** What is painted is looked at, since NatTable only logs what goes wrong while it paints. */
    @Test
    void headingsFiltersAndRowsArePainted() throws Exception {
        openTheTable(FEW);
        ImageData painted = painted();
        ILayer grid = table.getLayer();
        for (int row = 0; row < 4; row++) {
            int column = DISPLAY_NAME + 1;
            if (row != 1) { // the row of filters is empty until somebody types
                assertTrue(isWrittenOn(painted, grid.getBoundsByPosition(column, row)), "row " + row);
            }
        }
    }

    private ImageData painted() {
        Rectangle area = table.getClientArea();
        Image image = new Image(table.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        try {
            table.getLayer().getLayerPainter().paintLayer(table.getLayer(), gc, 0, 0, area, table.getConfigRegistry());
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The form of a distribution list has to stay while somebody is dragged onto its members. */
    @Test
    void aRowIsSelectedWhenTheButtonIsReleased() throws Exception {
        openTheTable(FEW);
        selection.doCommand(new SelectRowsCommand(selection, 0, 5, false, false));
        List<?> before = editor.getSelection().objects();
        Rectangle cell = table.getLayer().getBoundsByPosition(DISPLAY_NAME + 1, 3);
        mouse(SWT.MouseDown, cell.x + 5, cell.y + 5);
        assertEquals(before, editor.getSelection().objects());
        mouse(SWT.MouseMove, cell.x + 6, cell.y + 5);
        mouse(SWT.MouseUp, cell.x + 6, cell.y + 5);
        assertEquals(text(DISPLAY_NAME, 1),
                ((Recipient) editor.getSelection().objects().getFirst()).getDisplayName());
    }

    private void mouse(int type, int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        table.notifyListeners(type, event);
    }

    /** The heading of a column with a selected cell has another painter than the others. */
    @Test
    void theArrowInTheHeadingOfTheSortedColumnIsSeen() throws Exception {
        openTheTable(FEW);
        selection.doCommand(new SelectRowsCommand(selection, 0, 5, false, false));
        Rectangle heading = table.getLayer().getBoundsByPosition(DISPLAY_NAME + 1, 0);
        Rectangle end = new Rectangle(heading.x + heading.width - 22, heading.y, 20, heading.height);
        int before = contrast(painted(), end);
        sort.getSortModel().sort(DISPLAY_NAME, SortDirectionEnum.ASC, false);
        assertTrue(contrast(painted(), end) > before + 60, before + " and " + contrast(painted(), end));
    }

    /** Returns how much lighter the lightest dot of an area is than the darkest, from 0 to 255. */
    private static int contrast(ImageData image, Rectangle area) {
        IntSummaryStatistics greens = new IntSummaryStatistics();
        for (int x = area.x + 2; x < area.x + area.width - 2; x++) {
            for (int y = area.y + 2; y < area.y + area.height - 2; y++) {
                greens.accept(image.palette.getRGB(image.getPixel(x, y)).green);
            }
        }
        return greens.getMax() - greens.getMin();
    }

    /** Tells whether there is more than one colour within a cell, away from its edges. */
    private static boolean isWrittenOn(ImageData image, Rectangle cell) {
        Set<Integer> colours = new TreeSet<>();
        for (int x = cell.x + 3; x < cell.x + cell.width - 3; x++) {
            for (int y = cell.y + 3; y < cell.y + cell.height - 3; y++) {
                colours.add(image.getPixel(x, y));
            }
        }
        return colours.size() > 1;
    }

    @Test
    void theRecipientSelectedHereIsShownAgainAfterAnotherPage() throws Exception {
        openTheTable(FEW);
        selection.doCommand(new SelectRowsCommand(selection, 0, 5, false, false));
        Recipient recipient = (Recipient) editor.getSelection().objects().getFirst();
        Desk.show(editor, ConnectorsPage.ID);
        assertFalse(editor.getSelection().objects().contains(recipient));
        Desk.show(editor, RecipientsPage.ID);
        assertEquals(List.of(recipient), editor.getSelection().objects());

        Recipient other = Sites.recipients(editor.getOrganization()).filter(found -> found != recipient).findFirst()
                .orElseThrow();
        Desk.show(editor, OrganizationPage.ID);
        editor.getSelection().select(List.of(other));
        Desk.show(editor, RecipientsPage.ID);
        Await.until("the table selects what was selected in the tree", () -> selection.getSelectedRowCount() == 1
                && text(DISPLAY_NAME, selection.getSelectedRowPositions().iterator().next().start)
                        .equals(other.getDisplayName()));
        assertEquals(List.of(other), editor.getSelection().objects());
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private int all() {
        return (int) Sites.recipients(editor.getOrganization()).count();
    }

    private void awaitRows(int count) {
        Await.until(count + " rows are shown", () -> rows().getRowCount() == count);
    }

    private ILayer rows() {
        return selection;
    }

    private String text(int column, int row) {
        return String.valueOf(selection.getDataValueByPosition(column, row));
    }

    private void filter(int column, String text) {
        table.doCommand(new UpdateDataCommand(filter, column, 0, text));
    }

    @Test
    void everyRecipientIsARowAndTheSelectionIsThatOfTheEditor() throws Exception {
        openTheTable(FEW);
        selection.doCommand(new SelectRowsCommand(selection, 0, 5, false, false));

        assertEquals(1, editor.getSelection().objects().size());
        assertEquals(text(DISPLAY_NAME, 5), ((PersonRecipient) editor.getSelection().objects().getFirst())
                .getDisplayName());
    }

    @Test
    void rowsAreSortedByTheColumnThatIsClicked() throws Exception {
        openTheTable(FEW);
        String first = text(DISPLAY_NAME, 0);
        sort.getSortModel().sort(DISPLAY_NAME, SortDirectionEnum.ASC, false);
        Await.until("the rows are sorted", () -> !text(DISPLAY_NAME, 0).equals(first));
        for (int row = 1; row < 100; row++) {
            assertTrue(String.CASE_INSENSITIVE_ORDER.compare(text(DISPLAY_NAME, row - 1), text(DISPLAY_NAME, row)) <= 0);
        }
    }

    @Test
    void aFilterLeavesWhatMatches() throws Exception {
        openTheTable(FEW);
        int lists = (int) Sites.recipients(editor.getOrganization()).filter(DistributionList.class::isInstance).count();
        filter(2, "distribution");
        awaitRows(lists);
        filter(2, "/^(mail|custom)/");
        awaitRows((int) Sites.recipients(editor.getOrganization())
                .filter(PersonRecipient.class::isInstance).count());
        filter(2, "");
        awaitRows(all());
    }

    @Test
    void whoIsFilteredAwayIsSelectedNoLonger() throws Exception {
        openTheTable(FEW);
        Mailbox mailbox = mailbox();
        editor.getSelection().select(List.of(mailbox));
        Await.until("the form is open", () -> formShows(mailbox));
        filter(DISPLAY_NAME, "!" + mailbox.getDisplayName());
        Await.until("the form is closed", () -> !formShows(mailbox));
        assertEquals(List.of(), editor.getSelection().objects());
        filter(DISPLAY_NAME, "");
        awaitRows(all());
    }

    @Test
    void anEditThatTakesARecipientOutOfTheTableLeavesItsFormAndSaysSo() throws Exception {
        openTheTable(FEW);
        Mailbox mailbox = mailbox();
        editor.execute(editor.getEditingDomain().set(List.of(mailbox), Literals.RECIPIENT__DISPLAY_NAME, "The One"));
        filter(DISPLAY_NAME, "=the one");
        awaitRows(1);
        selection.doCommand(new SelectRowsCommand(selection, 0, 0, false, false));
        editor.execute(editor.getEditingDomain().set(List.of(mailbox), Literals.RECIPIENT__DISPLAY_NAME, "Another"));
        awaitRows(0);
        assertEquals(List.of(mailbox), editor.getSelection().objects());
        Await.until("its form is there", () -> formShows(mailbox));
        Await.until("the count says so", () -> says("; Another is not among them"));
        filter(DISPLAY_NAME, "");
        awaitRows(all());
        Await.until("it says so no longer", () -> !says("is not among them"));
        assertEquals(List.of(mailbox), editor.getSelection().objects());
    }

    private boolean says(String text) {
        return Widgets.all(editor.getSite().getShell(), Label.class).anyMatch(label -> label.isVisible()
                && label.getText().contains(text));
    }

    private boolean formShows(Mailbox mailbox) {
        return Widgets.all(editor.getSite().getShell(), Text.class).anyMatch(text -> text.isVisible()
                && "alias".equals(text.getData("org.exsite.feature")) && text.getText().equals(mailbox.getAlias()));
    }

    @Test
    void anAttributeOfTenThousandRecipientsIsChangedAndUndoneInOneStep() throws Exception {
        openTheTable(MANY);
        byte[] before = Desk.bytes(editor.getOrganization());
        table.doCommand(new SelectAllCommand());
        Await.Answer answer = Await.answer("Change Attribute", "OK", shell -> {
            choose(shell, "Department");
            Widgets.all(shell, Text.class).filter(Text::isVisible).filter(text -> text.getEditable())
                    .reduce((first, last) -> last).orElseThrow().setText("Dissolved");
        });
        press("Change Attribute...");
        answer.check();

        Set<String> departments = new TreeSet<>();
        Sites.recipients(editor.getOrganization()).filter(PersonRecipient.class::isInstance)
                .map(recipient -> String.valueOf(recipient.eGet(Literals.PERSON_RECIPIENT__DEPARTMENT)))
                .forEach(departments::add);
        assertEquals(Set.of("Dissolved"), departments);
        assertTrue(editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel()
                .startsWith("Set Department of "));

        editor.getEditingDomain().getCommandStack().undo();
        assertArrayEquals(before, Desk.bytes(editor.getOrganization()));
        editor.getEditingDomain().getCommandStack().redo();
        assertEquals("Dissolved", mailbox().getDepartment());
    }

    @Test
    void whatIsReplacedIsShownBefore() throws Exception {
        openTheTable(FEW);
        Mailbox mailbox = mailbox();
        editor.execute(editor.getEditingDomain()
                .set(List.of(mailbox), Literals.PERSON_RECIPIENT__TITLE, "Head of A (acting)"));
        table.doCommand(new SelectAllCommand());
        Await.Answer answer = Await.answer("Find and Replace", "Replace", shell -> {
            choose(shell, "Title");
            List<Text> fields = Widgets.all(shell, Text.class).filter(text -> text.getEditable() && text.isVisible())
                    .toList();
            fields.get(fields.size() - 2).setText("(ACTING)");
            fields.getLast().setText("[$1]");
            assertEquals("Head of A [$1]", Widgets.all(shell, Table.class).findFirst().orElseThrow()
                    .getItem(0).getText(2));
        });
        press("Replace...");
        answer.check();

        assertEquals("Head of A [$1]", mailbox.getTitle());
        editor.getEditingDomain().getCommandStack().undo();
        assertEquals("Head of A (acting)", mailbox.getTitle());
    }

    @Test
    void aSiteThatWasRenamedIsOfferedByItsNewNameAndStaysChosen() throws Exception {
        openTheTable(FEW);
        Site site = Sites.sites(editor.getOrganization()).getFirst();
        Combo places = Widgets.all(editor.getSite().getShell(), Combo.class).filter(combo -> combo.isVisible()
                && combo.getItemCount() > 1 && combo.getItem(1).strip().equals(ObjectLabels.of(site))).findFirst()
                .orElseThrow();
        places.select(1);
        places.notifyListeners(SWT.Selection, new Event());
        editor.execute(editor.getEditingDomain().set(List.of(site), Literals.SITE__DISPLAY_NAME, "Harbour"));
        Await.until("the new name is offered", () -> places.getItem(1).strip().equals("Harbour"));
        assertEquals("Harbour", places.getText().strip());
    }

    private Mailbox mailbox() {
        return Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance).map(Mailbox.class::cast)
                .findFirst().orElseThrow();
    }

    private static void choose(Shell shell, String column) {
        Combo combo = Widgets.all(shell, Combo.class).findFirst().orElseThrow();
        combo.select(combo.indexOf(column));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void press(String text) {
        Widgets.all(editor.getSite().getShell(), Button.class)
                .filter(button -> button.getText().replace("&", "").equals(text) && button.isVisible()).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event());
    }
}
