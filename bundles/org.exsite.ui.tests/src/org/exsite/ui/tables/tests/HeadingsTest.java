package org.exsite.ui.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.FormTabs;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.recipients.RecipientsPage;
import org.exsite.ui.servers.ServersPage;
import org.exsite.ui.sites.SiteConfigurationPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The headings of tables are readable whatever width the table has. */
class HeadingsTest {

    private OrganizationEditor editor;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Headings", "headings.exsite",
                SampleOrganization.builder().recipients(60).sites(3).seed(4).build()));
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void noHeadingOfAListIsCutShort() {
        for (String page : List.of(ServersPage.ID, ConnectorsPage.ID, SiteConfigurationPage.ID)) {
            show(page);
            assertTrue(Widgets.all(editor.getSite().getShell(), Tree.class).anyMatch(HeadingsTest::isSeen), page);
            assertEquals(new TreeSet<>(), new TreeSet<>(cut()), page);
        }
    }

    @Test
    void noHeadingOnATabIsCutShort() {
        show(ConnectorsPage.ID);
        List<CTabItem> tabs = FormTabs.of(editor);
        assertTrue(tabs.stream().map(CTabItem::getText).anyMatch("Address Space"::equals));
        for (CTabItem tab : tabs) {
            FormTabs.open(tab);
            assertEquals(new TreeSet<>(), new TreeSet<>(cut()), tab.getText());
        }
    }

    @Test
    void everyColumnOfRecipientsHasRoomForItsHeading() {
        show(RecipientsPage.ID);
        NatTable table = Widgets.all(editor.getSite().getShell(), NatTable.class).findFirst().orElseThrow();
        ILayer headings = ((GridLayer) table.getLayer()).getColumnHeaderLayer();
        GC gc = new GC(table);
        try {
            List<String> cut = IntStream.range(0, headings.getColumnCount())
                    .filter(i -> headings.getColumnWidthByPosition(i)
                            < gc.textExtent(String.valueOf(headings.getDataValueByPosition(i, 0))).x)
                    .mapToObj(i -> String.valueOf(headings.getDataValueByPosition(i, 0))).toList();
            assertEquals(List.of(), cut);
        } finally {
            gc.dispose();
        }
    }

    @Test
    void theFirstTextsOfAListAreReadable() {
        show(ServersPage.ID);
        Tree list = Widgets.all(editor.getSite().getShell(), Tree.class)
                .filter(tree -> tree.isVisible() && tree.getColumnCount() == 8).findFirst().orElseThrow();
        GC gc = new GC(list);
        try {
            for (int column = 0; column < 4; column++) {
                int shown = list.getColumn(column).getWidth();
                int needed = gc.textExtent(list.getItem(0).getText(column)).x;
                assertTrue(shown > needed, list.getColumn(column).getText() + ' ' + shown + " < " + needed);
            }
        } finally {
            gc.dispose();
        }
    }

    private void show(String page) {
        Desk.show(editor, page);
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    /** Returns the headings that are wider than their columns. */
    private List<String> cut() {
        Control shell = editor.getSite().getShell();
        Stream<String> trees = Widgets.all(shell, Tree.class).filter(HeadingsTest::isSeen)
                .flatMap(tree -> Stream.of(tree.getColumns()).filter(column -> bold(tree, column.getText())
                        > column.getWidth()).map(column -> column.getText() + ' ' + column.getWidth()));
        Stream<String> tables = Widgets.all(shell, Table.class).filter(HeadingsTest::isSeen)
                .flatMap(table -> Stream.of(table.getColumns()).filter(column -> bold(table, column.getText())
                        > column.getWidth()).map(column -> column.getText() + ' ' + column.getWidth()));
        return Stream.concat(trees, tables).toList();
    }

    /** The Problems view is not ours. */
    private static boolean isSeen(Control control) {
        return control.isVisible() && Stream.iterate(control, Control::getParent).takeWhile(each -> each != null)
                .anyMatch(each -> each instanceof org.eclipse.ui.forms.widgets.ScrolledForm);
    }

    /** Headings are written in bold letters. */
    private static int bold(Control table, String text) {
        Font font = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        GC gc = new GC(table);
        try {
            gc.setFont(font);
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
            font.dispose();
        }
    }
}
