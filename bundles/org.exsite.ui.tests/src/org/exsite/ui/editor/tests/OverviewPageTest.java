package org.exsite.ui.editor.tests;

import static org.exsite.ui.editor.tests.EditorFixture.await;
import static org.exsite.ui.editor.tests.EditorFixture.handleEvents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.ui.connectors.ConnectorsPage;
import org.exsite.ui.editor.pages.OverviewPage;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.recipients.RecipientsPage;
import org.exsite.ui.servers.ServersPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbers of the overview are seen, and each leads to what was counted. */
class OverviewPageTest extends SampleInEditor {

    @BeforeEach
    void showOverview() {
        Desk.show(editor, OverviewPage.ID);
        await(() -> visible(ImageHyperlink.class).anyMatch(each -> each.getText().equals("Mailbox")));
    }

    private <T extends Control> Stream<T> visible(Class<T> type) {
        return Widgets.all(editor.getSite().getShell(), type).filter(Control::isVisible);
    }

    private ImageHyperlink link(String text) {
        return visible(ImageHyperlink.class).filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private Label number(String text) {
        List<Control> row = List.of(link(text).getParent().getChildren());
        return (Label) row.get(row.indexOf(link(text)) + 1);
    }

    private void click(String text) {
        Event up = new Event();
        up.button = 1;
        number(text).notifyListeners(SWT.MouseUp, up);
        handleEvents();
        Desk.settle(editor);
    }

    @Test
    void whatIsCountedAgainIsStillSeen() {
        ImageHyperlink before = link("Mailbox");
        editor.execute(editor.getEditingDomain().set(List.of(editor.getOrganization()),
                Literals.ORGANIZATION__DISPLAY_NAME, "Trager Limited"));
        await(() -> before.isDisposed() && visible(ImageHyperlink.class).anyMatch(each -> each.getText().equals("Mailbox")));
        assertTrue(link("Mailbox").getSize().y > 0);
        assertTrue(number("Mailbox").getSize().x > 0);
    }

    @Test
    void withoutAnImportTheSectionOfChangesSaysSo() {
        await(() -> visible(Label.class).anyMatch(label -> label.getText().startsWith("There is nothing to compare with")
                && label.getSize().y > 0));
    }

    @Test
    void aNumberOfRecipientsLeadsToTheTableOfThem() {
        String mailboxes = number("Mailbox").getText();
        click("Mailbox");
        assertEquals(RecipientsPage.ID, editor.getActivePageInstance().getId());
        assertTrue(visible(Combo.class).anyMatch(combo -> combo.getText().equals("Mailbox")));
        await(() -> visible(Label.class).anyMatch(label -> label.getText().equals(mailboxes + " recipients")));
    }

    @Test
    void aNumberOfConnectorsLeadsToTheListOfThem() {
        int services = Integer.parseInt(number("Internet Mail Service").getText());
        click("Internet Mail Service");
        assertEquals(ConnectorsPage.ID, editor.getActivePageInstance().getId());
        Tree list = visible(Tree.class).filter(tree -> tree.getColumnCount() > 1).findFirst().orElseThrow();
        assertEquals(services, list.getItemCount());
        Text filter = visible(Text.class).filter(text -> text.getText().startsWith("=")).findFirst().orElseThrow();
        filter.setText("=Internet Mail");
        assertEquals(0, list.getItemCount(), "the column says more than this");
        filter.setText("Internet Mail");
        assertEquals(services, list.getItemCount());
    }

    @Test
    void theNumberOfServersLeadsToAllOfThem() {
        String servers = number("Server").getText();
        click("Server");
        assertEquals(ServersPage.ID, editor.getActivePageInstance().getId());
        assertTrue(visible(Label.class).anyMatch(label -> label.getText().equals(servers + " servers")));
    }
}
