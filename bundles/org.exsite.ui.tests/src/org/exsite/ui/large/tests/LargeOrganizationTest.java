package org.exsite.ui.large.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.EditorPage;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.recipients.RecipientsPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people do with a large organization, from opening to closing its file. As a test it looks at what is done, on an
 * organization of a size that takes little time; {@code releng/benchmark ui} sets the system property
 * {@code exsite.journey.report}, the file for how long each gesture kept the window, and
 * {@code exsite.journey.recipients} for a larger one.
 */
class LargeOrganizationTest {

    private static final int RECIPIENTS = Integer.getInteger("exsite.journey.recipients", 1_000);
    private static final String REPORT = System.getProperty("exsite.journey.report");
    private static final String RULE = "recipient-without-x400";
    private static final int SITES = 10;
    /** Of so many recipients one has a problem. */
    private static final int FAULT = 100;
    private static final int CHANGED = Math.min(RECIPIENTS / 2, 10_000);
    private static final int DISPLAY_NAME = 1;

    private IFile file;
    private OrganizationEditor editor;
    private Journey journey;
    private NatTable table;
    private SelectionLayer rows;
    private String typed;

    @BeforeEach
    void putTheFileThere() throws Exception {
        Desk.clear();
        file = Desk.put("Large", "large.exsite", organization());
        Await.markers();
        journey = new Journey(REPORT == null ? null : Path.of(REPORT));
    }

    @AfterEach
    void clear() throws Exception {
        journey.close();
        Desk.clear();
    }

    private static Organization organization() {
        Organization organization = SampleOrganization.builder().recipients(RECIPIENTS).sites(SITES).build();
        List<Mailbox> mailboxes = Sites.recipients(organization).filter(Mailbox.class::isInstance)
                .map(Mailbox.class::cast).filter(mailbox -> !"Administrator".equals(mailbox.getName())).toList();
        IntStream.range(0, mailboxes.size()).filter(i -> i % FAULT == FAULT / 2).mapToObj(mailboxes::get)
                .forEach(mailbox -> mailbox.getProxyAddresses().removeIf(address -> address.isType(ProxyAddress.X400)));
        return organization;
    }

    @Test
    void everythingCanBeDoneWithALargeOrganization() throws Exception {
        open();
        showPages();
        useTheTable();
        changeMany();
        useTheTree();
        edit();
        fix();
        save();
    }

    private void open() {
        journey.step("Open the file", this::openEditor, () -> editor.getOrganization() != null);
        journey.step("Look for problems", () -> { }, () -> Desk.isChecked(editor));
        assertEquals(problems(), RECIPIENTS / FAULT, RECIPIENTS / FAULT / 5.0);
        Await.markers();
    }

    private void openEditor() {
        try {
            editor = (OrganizationEditor) IDE.openEditor(Desk.page(), file);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private int problems() {
        return (int) editor.getValidation().findings().stream().filter(f -> f.rule().id().equals(RULE)).count();
    }

    private void showPages() {
        CTabFolder folder = pages();
        for (CTabItem page : folder.getItems()) {
            String name = page.getText();
            journey.step("Page " + name, () -> show(folder, page), () -> isShown(folder, page));
        }
        for (CTabItem page : folder.getItems()) {
            journey.step("Page " + page.getText() + " again", () -> show(folder, page), () -> isShown(folder, page));
        }
    }

    private CTabFolder pages() {
        return Widgets.all(window(), CTabFolder.class).filter(CTabFolder::isVisible)
                .filter(tabs -> Arrays.stream(tabs.getItems()).anyMatch(item -> item.getText().equals("Topology")))
                .findFirst().orElseThrow();
    }

    private boolean isShown(CTabFolder folder, CTabItem page) {
        return folder.getSelection() == page && ((EditorPage) editor.getActivePageInstance()).isMade();
    }

    private static void show(CTabFolder folder, CTabItem page) {
        folder.setSelection(page);
        Event event = new Event();
        event.item = page;
        folder.notifyListeners(SWT.Selection, event);
    }

    private Shell window() {
        return editor.getSite().getShell();
    }

    private void useTheTable() {
        journey.step("Page Recipients for the table", () -> editor.setActivePage(RecipientsPage.ID), this::hasRows);
        GridLayer grid = (GridLayer) table.getLayer();
        FilterRowHeaderComposite<?> header = (FilterRowHeaderComposite<?>) grid.getColumnHeaderLayer();
        var sort = ((SortHeaderLayer<?>) header.getChildLayerByLayoutCoordinate(0, 0)).getSortModel();
        int all = rows.getRowCount();
        assertTrue(all >= RECIPIENTS, () -> all + " rows");
        String first = name(0);
        journey.step("Table: scroll to the end", () -> scroll(all - 1), () -> true);
        journey.step("Table: scroll to the middle", () -> scroll(all / 2), () -> true);
        journey.step("Table: sort", () -> sort.sort(DISPLAY_NAME, SortDirectionEnum.ASC, false),
                () -> !name(0).equals(first));
        String part = name(all / 3).substring(0, 4);
        journey.step("Table: filter", () -> filter(header, part), () -> rows.getRowCount() < all);
        assertTrue(name(0).contains(part), name(0));
        journey.step("Table: end of filter", () -> filter(header, ""), () -> rows.getRowCount() == all);
        journey.step("Table: select one", () -> click(7),
                () -> editor.getSelection().objects().size() == 1);
        journey.step("Table: select all", () -> table.doCommand(new SelectAllCommand()),
                () -> rows.getSelectedRowCount() == all);
        journey.step("Table: click the first", () -> click(0), () -> rows.getSelectedRowCount() == 1);
        journey.step("Table: select " + CHANGED, () -> clickWithShift(CHANGED - 1),
                () -> rows.getSelectedRowCount() == CHANGED);
    }

    private boolean hasRows() {
        table = Widgets.all(window(), NatTable.class).findFirst().orElse(null);
        rows = table == null ? null
                : (SelectionLayer) ((ViewportLayer) ((GridLayer) table.getLayer()).getBodyLayer()).getScrollableLayer();
        return rows != null && rows.getRowCount() >= RECIPIENTS;
    }

    private String name(int row) {
        return String.valueOf(rows.getDataValueByPosition(DISPLAY_NAME, row));
    }

    private void scroll(int row) {
        table.doCommand(new ShowRowInViewportCommand(row));
    }

    private void filter(FilterRowHeaderComposite<?> header, String text) {
        table.doCommand(new UpdateDataCommand(header.getFilterRowDataLayer(), DISPLAY_NAME, 0, text));
    }

    private void click(int row) {
        rows.doCommand(new SelectRowsCommand(rows, 0, row, false, false));
    }

    private void clickWithShift(int row) {
        rows.doCommand(new SelectRowsCommand(rows, 0, row, true, false));
    }

    private void changeMany() {
        journey.step("Change an attribute of " + CHANGED, () -> {
            Await.Answer answer = Await.answer("Change Attribute", "OK", LargeOrganizationTest::dissolve);
            press("Change Attribute...");
            answer.check();
        }, () -> editor.isDirty());
        long changed = dissolved();
        assertTrue(changed > CHANGED / 2, () -> changed + " changed");
        journey.step("Undo", () -> run(ActionFactory.UNDO), () -> !editor.isDirty());
        assertEquals(0, dissolved());
        journey.step("Redo", () -> run(ActionFactory.REDO), () -> editor.isDirty());
        assertEquals(changed, dissolved());
        journey.step("Undo again", () -> run(ActionFactory.UNDO), () -> !editor.isDirty());
        assertEquals(0, dissolved());
    }

    private static void dissolve(Shell dialog) {
        Combo combo = Widgets.all(dialog, Combo.class).findFirst().orElseThrow();
        combo.select(combo.indexOf("Department"));
        combo.notifyListeners(SWT.Selection, new Event());
        Widgets.all(dialog, Text.class).filter(Text::isVisible).filter(Text::getEditable)
                .reduce((first, last) -> last).orElseThrow().setText("Dissolved");
    }

    private void press(String text) {
        Widgets.all(window(), Button.class).filter(button -> button.isVisible()
                && button.getText().replace("&", "").equals(text))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
    }

    private long dissolved() {
        return Sites.recipients(editor.getOrganization()).filter(PersonRecipient.class::isInstance)
                .filter(recipient -> "Dissolved".equals(recipient.eGet(Literals.PERSON_RECIPIENT__DEPARTMENT))).count();
    }

    private void run(ActionFactory action) {
        editor.getEditorSite().getActionBars().getGlobalActionHandler(action.getId()).run();
    }

    private void useTheTree() {
        journey.step("Page Organization for the tree", () -> editor.setActivePage(OrganizationPage.ID), () -> true);
        Recipient last = Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance)
                .reduce((one, next) -> next).orElseThrow();
        Recipient first = Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance).findFirst()
                .orElseThrow();
        journey.step("Tree: expand the largest container", () -> expand(last.eContainer()), () -> true);
        journey.step("Tree: reveal the last mailbox", () -> editor.reveal(last, null),
                () -> editor.getSelection().objects().contains(last));
        Tree tree = tree();
        TreeItem filtered = Widgets.item(tree, last).orElseThrow();
        journey.step("Tree: filter", () -> search(ObjectLabels.of(first)),
                () -> filtered.isDisposed() || filtered.getData() != last);
        journey.step("Tree: end of filter", () -> search(""), () -> Widgets.items(tree).count() > SITES);
    }

    private Tree tree() {
        return Widgets.all(pages(), Tree.class).filter(Tree::isVisible).findFirst().orElseThrow();
    }

    private void expand(Object object) {
        TreeItem item = Widgets.item(tree(), object).orElseThrow();
        Event event = new Event();
        event.item = item;
        tree().notifyListeners(SWT.Expand, event);
        item.setExpanded(true);
    }

    private void search(String text) {
        Arrays.stream(tree().getParent().getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
                .findFirst().orElseThrow().setText(text);
    }

    private void edit() {
        Mailbox mailbox = (Mailbox) Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance)
                .skip(5).findFirst().orElseThrow();
        String before = String.valueOf(mailbox.getTitle());
        journey.step("Form: show a mailbox", () -> editor.reveal(mailbox, Literals.PERSON_RECIPIENT__TITLE),
                () -> fields("title").findAny().isPresent());
        for (String next : List.of("H", "He", "Hea", "Head")) {
            typed = next;
            journey.step("Form: type " + next, () -> field("title").setText(typed), () -> true);
        }
        journey.step("Form: enter", () -> field("title").notifyListeners(SWT.DefaultSelection, new Event()),
                () -> "Head".equals(mailbox.getTitle()));
        journey.step("Form: undo", () -> run(ActionFactory.UNDO), () -> before.equals(String.valueOf(mailbox.getTitle())));
        journey.step("Form: redo", () -> run(ActionFactory.REDO), () -> "Head".equals(mailbox.getTitle()));
    }

    private Text field(String feature) {
        return fields(feature).findFirst().orElseThrow();
    }

    private Stream<Text> fields(String feature) {
        return Widgets.all(window(), Text.class).filter(text -> feature.equals(text.getData("org.exsite.feature")))
                .filter(Text::isVisible);
    }

    private void fix() {
        Await.markers();
        int before = problems();
        journey.step("Fix a problem", () -> {
            var marker = Desk.markers(file, RULE).getFirst();
            Desk.fix(marker, "X.400").run(marker);
        }, () -> problems() == before - 1);
        journey.step("Fix: undo", () -> run(ActionFactory.UNDO), () -> problems() == before);
        journey.step("Fix: redo", () -> run(ActionFactory.REDO), () -> problems() == before - 1);
    }

    private void save() throws Exception {
        assertTrue(editor.isDirty());
        journey.step("Save", () -> Desk.page().saveEditor(editor, false), () -> !editor.isDirty());
        assertArrayEquals(Desk.bytes(editor.getOrganization()),
                Desk.bytes(OrganizationStorage.load(file.getLocation().toPath())));
        journey.step("Close", () -> Desk.page().closeEditor(editor, false), () -> Desk.page().getActiveEditor() == null);
    }
}
