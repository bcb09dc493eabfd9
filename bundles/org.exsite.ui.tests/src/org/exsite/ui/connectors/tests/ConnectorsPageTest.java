package org.exsite.ui.connectors.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.FieldEdit;
import org.exsite.ui.journey.tests.FormTabs;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of connectors, and the tabs of the one that is selected. */
class ConnectorsPageTest {

    private OrganizationEditor editor;
    private Tree table;

    @BeforeEach
    void clearBefore() throws Exception {
        Desk.clear();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private void open(Organization organization) throws Exception {
        editor = Desk.open(Desk.put("Connectors", "connectors.exsite", organization));
        Desk.show(editor, ConnectorsPage.ID);
        handleEvents();
        table = Widgets.all(editor.getSite().getShell(), Tree.class).filter(Tree::isVisible)
                .filter(list -> headings(list).contains("Server")).findFirst().orElseThrow();
    }

    private static Organization several() {
        return SampleOrganization.builder().recipients(40).sites(3).seed(2).build();
    }

    private static void handleEvents() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private List<Connector> connectors() {
        return Sites.sites(editor.getOrganization()).stream().flatMap(site -> Sites.connectors(site).stream()).toList();
    }

    private InternetMailService service() {
        return connectors().stream().filter(InternetMailService.class::isInstance).map(InternetMailService.class::cast)
                .findFirst().orElseThrow();
    }

    private InternetMailService selectService() {
        InternetMailService service = service();
        TreeItem row = Arrays.stream(table.getItems()).filter(item -> item.getData() == service).findFirst()
                .orElseThrow();
        table.setSelection(row);
        Event event = new Event();
        event.item = row;
        table.notifyListeners(SWT.Selection, event);
        handleEvents();
        return service;
    }

    private CTabItem tab(String label) {
        return FormTabs.tab(editor, label).orElseThrow();
    }

    private static List<String> headings(Table list) {
        return Arrays.stream(list.getColumns()).map(TableColumn::getText).toList();
    }

    private static List<String> headings(Tree list) {
        return Arrays.stream(list.getColumns()).map(TreeColumn::getText).toList();
    }

    private List<String> column(int index) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(index)).toList();
    }

    private static Object value(EObject object, EStructuralFeature feature) {
        return object.eGet(feature) instanceof List<?> values ? List.copyOf(values) : object.eGet(feature);
    }

    @Test
    void everyConnectorIsARowAndTheFirstIsSelected() throws Exception {
        open(several());
        assertEquals(List.of("Name", "Kind", "Site", "Server", "Address spaces", "Problems"), headings(table));
        assertEquals(connectors().stream().map(ObjectLabels::of).toList(), column(0));
        assertEquals(List.of(connectors().getFirst()), editor.getSelection().objects());
        assertTrue(FormTabs.of(editor).size() > 1);
    }

    @Test
    void rowsAreFilteredByWhatAnyColumnShowsAndSortedByOne() throws Exception {
        open(several());
        Text search = Widgets.all(table.getParent().getParent(), Text.class).findFirst().orElseThrow();
        search.setText("internet mail");
        assertEquals(connectors().stream().filter(InternetMailService.class::isInstance).map(ObjectLabels::of).toList(),
                column(0));
        assertFalse(column(0).isEmpty());
        search.setText("");

        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        List<String> sorted = new ArrayList<>(column(0));
        sorted.sort(String.CASE_INSENSITIVE_ORDER);
        assertEquals(sorted, column(0));
        table.getColumn(0).notifyListeners(SWT.Selection, new Event());
        assertEquals(sorted.getLast(), column(0).getFirst());
    }

    @Test
    void eachTabOfTheInternetMailServiceEditsWhatItShowsAndUndoRestoresIt() throws Exception {
        open(several());
        InternetMailService service = selectService();
        byte[] before = Desk.bytes(editor.getOrganization());
        String mailbox = Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance)
                .reduce((first, last) -> last).orElseThrow().getDistinguishedName().toString();
        List<String> edited = new ArrayList<>();
        for (CTabItem tab : FormTabs.withFields(editor)) {
            FormTabs.open(tab);
            for (Control field : FormTabs.fields(tab)) {
                EStructuralFeature feature = service.eClass().getEStructuralFeature(FieldEdit.featureName(field));
                FieldEdit edit = new FieldEdit(field, feature, mailbox);
                if (edit.isPossible()) {
                    editAndUndo(service, edit);
                    edited.add(tab.getText());
                }
            }
        }
        assertEquals(FormTabs.withFields(editor).stream().map(CTabItem::getText).toList(),
                edited.stream().distinct().toList());
        assertArrayEquals(before, Desk.bytes(editor.getOrganization()));
    }

    private void editAndUndo(InternetMailService service, FieldEdit edit) {
        String what = edit.feature().getName();
        CommandStack stack = editor.getEditingDomain().getCommandStack();
        Object before = value(service, edit.feature());
        edit.run();
        handleEvents();
        assertNotEquals(before, value(service, edit.feature()), what);
        assertTrue(stack.canUndo(), what);
        stack.undo();
        handleEvents();
        assertEquals(before, value(service, edit.feature()), what);
        assertFalse(stack.canUndo(), what + " takes one step");
        if (edit.control() instanceof Text text) {
            assertEquals(before == null ? "" : EcoreUtil.convertToString(
                    (org.eclipse.emf.ecore.EDataType) edit.feature().getEType(), before), text.getText(), what);
        }
    }

    @Test
    void anAddressSpaceHasTypeAddressCostAndScope() throws Exception {
        open(several());
        InternetMailService service = selectService();
        CTabItem tab = tab("Address Space");
        FormTabs.open(tab);
        Table spaces = (Table) FormTabs.fields(tab).getFirst();
        assertTrue(headings(spaces).containsAll(List.of("Type", "Address", "Cost", "Scope")), headings(spaces)::toString);
        assertEquals(service.getAddressSpaces().size(), spaces.getItemCount());
    }

    @Test
    void aProblemHasItsSignOnTheTabThatShowsItsField() throws Exception {
        open(SampleOrganization.founding());
        selectService();
        CTabItem tab = tab("Internet Mail");
        Await.until("the tab has a sign", () -> tab.getImage() != null);
        assertNotNull(tab.getToolTipText());
        assertNull(tab("Permissions").getImage());

        editor.execute(editor.getEditingDomain().set(List.of(service()),
                Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX, null));
        editor.getEditingDomain().getCommandStack().undo();
        assertNotNull(tab.getImage());
    }

    @Test
    void theTreePageOpensTheTabThatAPlaceLeadsTo() throws Exception {
        open(several());
        editor.reveal(service(), Literals.INTERNET_MAIL_SERVICE__DIAL_UP_CONNECTION);
        handleEvents();
        assertEquals("Dial-up Connections", FormTabs.of(editor).getFirst().getParent().getSelection().getText());
        assertEquals("dialUpConnection", FieldEdit.featureName(Display.getCurrent().getFocusControl()));

        editor.reveal(service().getAddressSpaces().getFirst(), null);
        handleEvents();
        assertEquals("Address Space", FormTabs.of(editor).getFirst().getParent().getSelection().getText());
    }
}
