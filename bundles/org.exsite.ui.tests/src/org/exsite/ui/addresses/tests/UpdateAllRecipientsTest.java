package org.exsite.ui.addresses.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.CommandGuard;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.FormTabs;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.sites.SiteConfigurationPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the template of a site to the addresses of its recipients: preview, review, one step, and back. */
class UpdateAllRecipientsTest {

    private static final int MANY = 10_000;
    private static final String TITLE = "Update All Recipients";

    private OrganizationEditor editor;
    private SiteAddressing addressing;

    @BeforeEach
    void clearBefore() throws Exception {
        Desk.clear();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    private void open(Organization organization) throws Exception {
        editor = Desk.open(Desk.put("Addresses", "addresses.exsite", organization));
        editor.getEditingDomain().getCommandStack().setGuard(CommandGuard.NONE);
        addressing = Sites.addressing(Sites.sites(editor.getOrganization()).getFirst()).orElseThrow();
        Desk.show(editor, SiteConfigurationPage.ID);
        handleEvents();
        FormTabs.open(FormTabs.tab(editor, "Site Addressing").orElseThrow());
    }

    private static Organization few() {
        return SampleOrganization.builder().recipients(40).sites(1).seed(3).build();
    }

    private static void handleEvents() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private Stream<Recipient> recipients() {
        return Sites.recipients(Sites.siteOf(addressing).orElseThrow());
    }

    private static Table table(Control within, String heading) {
        return Widgets.all(within, Table.class).filter(Table::isVisible).filter(table -> Arrays
                .stream(table.getColumns()).map(TableColumn::getText).anyMatch(heading::equals)).findFirst().orElseThrow();
    }

    private Table templates() {
        return table(editor.getSite().getShell(), "Generator");
    }

    private String preview(String type) {
        return Arrays.stream(table(editor.getSite().getShell(), "Remark").getItems())
                .filter(item -> item.getText(0).equals(type)).map(item -> item.getText(1) + '|' + item.getText(2))
                .findFirst().orElse("none");
    }

    private static TableItem row(Table table, String type) {
        return Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(type)).findFirst().orElseThrow();
    }

    /** Opens the cell of a template and returns the text that is typed in. */
    private Text edit(String type) {
        Table table = templates();
        table.setSelection(row(table, type));
        Event selected = new Event();
        selected.item = row(table, type);
        table.notifyListeners(SWT.Selection, selected);
        press(editor.getSite().getShell(), "Edit...");
        return Widgets.all(table, Text.class).filter(Text::isVisible).findFirst().orElseThrow();
    }

    private static void press(Control within, String text) {
        Widgets.all(within, Button.class).filter(Button::isVisible).filter(button -> button.getText().equals(text))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        handleEvents();
    }

    private static void enter(Text text) {
        text.notifyListeners(SWT.DefaultSelection, new Event());
        handleEvents();
    }

    private static void found(Shell dialog) {
        Await.until("the changes are found", () -> button(dialog, "Update").map(Control::isEnabled).orElse(false));
    }

    private static Optional<Button> button(Shell dialog, String text) {
        return Widgets.all(dialog, Button.class).filter(button -> button.getText().equals(text)).findFirst();
    }

    private static void check(Shell dialog, String text, boolean on) {
        Button box = button(dialog, text).orElseThrow();
        box.setSelection(on);
        box.notifyListeners(SWT.Selection, new Event());
    }

    private static String smtp(Recipient recipient) {
        return Recipients.primary(recipient, ProxyAddress.SMTP).map(ProxyAddress::value).orElse("");
    }

    @Test
    void thePreviewFollowsEveryLetterAndEscapeTakesItBack() throws Exception {
        open(few());
        String before = preview("SMTP");
        assertTrue(before.endsWith("|has it already"), before);
        Text cell = edit("SMTP");
        cell.setText("%m@typed.example");
        assertTrue(preview("SMTP").contains("@typed.example|new"), preview("SMTP"));
        assertFalse(editor.getEditingDomain().getCommandStack().canUndo());
        Event escape = new Event();
        escape.character = SWT.ESC;
        escape.detail = SWT.TRAVERSE_ESCAPE;
        cell.notifyListeners(SWT.Traverse, escape);
        cell.notifyListeners(SWT.KeyDown, escape);
        handleEvents();
        assertEquals(before, preview("SMTP"));

        enter(type(edit("SMTP"), "%m@typed.example"));
        assertEquals("SMTP:%m@typed.example", addressing.getGatewayProxies().getFirst().text());
        assertTrue(preview("SMTP").contains("@typed.example|new"), preview("SMTP"));
    }

    private static Text type(Text text, String typed) {
        text.setText(typed);
        return text;
    }

    @Test
    void aPreviewNamesWhoHasTheAddress() throws Exception {
        open(few());
        String alias = recipients().filter(Mailbox.class::isInstance).findFirst().orElseThrow().getAlias();
        Recipient owner = recipients().filter(DistributionList.class::isInstance).findFirst().orElseThrow();
        editor.execute(AddCommand.create(editor.getEditingDomain(), owner, Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of("smtp:" + alias + "@typed.example")));
        edit("SMTP").setText("%m@typed.example");
        assertEquals(alias + "2@typed.example|" + alias + "@typed.example belongs to " + ObjectLabels.of(owner),
                preview("SMTP"));
    }

    @Test
    void aBoxSwitchesATypeOffAndX400StaysOn() throws Exception {
        open(few());
        TableItem ccMail = row(templates(), "CCMAIL");
        assertTrue(ccMail.getChecked());
        toggle(ccMail, false);
        assertEquals(List.of("CCMAIL"), addressing.getDisabledGatewayProxies());
        assertEquals("|the type is switched off", preview("CCMAIL"));
        assertTrue(editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel()
                .startsWith("Switch off CCMAIL addresses of "));
        toggle(row(templates(), "CCMAIL"), true);
        assertEquals(List.of(), addressing.getDisabledGatewayProxies());

        Await.Answer answer = Await.answer("Address templates", "OK", shell -> { });
        toggle(row(templates(), "X400"), false);
        answer.check();
        assertEquals(List.of(), addressing.getDisabledGatewayProxies());
        assertTrue(row(templates(), "X400").getChecked());
    }

    private static void toggle(TableItem item, boolean on) {
        item.setChecked(on);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
        handleEvents();
    }

    /** The target address of a custom recipient stays its primary one. */
    private static boolean isUpdated(Recipient recipient) {
        return !(recipient instanceof CustomRecipient custom && custom.getTargetAddress().isType(ProxyAddress.SMTP));
    }

    @Test
    void theReviewFiltersLeavesOutAndAppliesTheRest() throws Exception {
        open(few());
        enter(type(edit("SMTP"), "%m@new.example"));
        Recipient out = recipients().filter(Mailbox.class::isInstance).findFirst().orElseThrow();
        String kept = smtp(out);
        Await.Answer answer = Await.answer(TITLE, "Update", dialog -> {
            found(dialog);
            Table changes = table(dialog, "New addresses");
            int all = changes.getItemCount();
            assertEquals(recipients().filter(UpdateAllRecipientsTest::isUpdated).count(), all);
            Text filter = Widgets.all(dialog, Text.class).filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst()
                    .orElseThrow();
            filter.setText(kept);
            Await.until("one is found", () -> changes.getItemCount() == 1);
            found(dialog);
            assertTrue(changes.getItem(0).getText(1).contains(kept), changes.getItem(0).getText(1));
            toggle(changes.getItem(0), false);
            assertTrue(Widgets.all(dialog, Label.class).map(Label::getText)
                    .anyMatch(text -> text.startsWith((all - 1) + " of " + all + ' ')));
        });
        press(editor.getSite().getShell(), "Update All Recipients...");
        answer.check();
        assertEquals(kept, smtp(out));
        assertTrue(recipients().filter(recipient -> recipient != out && isUpdated(recipient))
                .allMatch(recipient -> smtp(recipient).endsWith("@new.example")));
        assertTrue(recipients().filter(recipient -> recipient != out && isUpdated(recipient))
                .allMatch(recipient -> recipient.getProxyAddresses().stream()
                        .anyMatch(address -> !address.isPrimary() && address.value().endsWith("@trager.example"))));
    }

    @Test
    void cancelChangesNothing() throws Exception {
        open(few());
        enter(type(edit("SMTP"), "%m@new.example"));
        byte[] before = Desk.bytes(editor.getOrganization());
        Await.Answer answer = Await.answer(TITLE, "Cancel", UpdateAllRecipientsTest::found);
        press(editor.getSite().getShell(), "Update All Recipients...");
        answer.check();
        assertArrayEquals(before, Desk.bytes(editor.getOrganization()));
    }

    @Test
    void tenThousandRecipientsGetNewAddressesInOneStepThatUndoTakesBack() throws Exception {
        open(SampleOrganization.builder().recipients(MANY).sites(1).seed(1).build());
        enter(type(edit("SMTP"), "%g.%s@new.example"));
        byte[] before = Desk.bytes(editor.getOrganization());
        Await.Answer answer = Await.answer(TITLE, "Update", dialog -> {
            found(dialog);
            check(dialog, "Keep former primary addresses as secondary ones", false);
            found(dialog);
        });
        press(editor.getSite().getShell(), "Update All Recipients...");
        answer.check();
        List<Recipient> changed = recipients().filter(recipient -> smtp(recipient).endsWith("@new.example")).toList();
        assertTrue(changed.size() > MANY * 9 / 10, changed.size() + " changed");
        assertEquals(changed.size(), changed.stream().map(UpdateAllRecipientsTest::smtp).map(String::toLowerCase)
                .distinct().count());
        assertTrue(editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel()
                .startsWith("Update e-mail addresses of "));
        editor.getEditingDomain().getCommandStack().undo();
        handleEvents();
        assertArrayEquals(before, Desk.bytes(editor.getOrganization()));
    }
}
