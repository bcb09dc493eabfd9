package org.exsite.ui.find.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.handlers.IHandlerService;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.InternetMailService;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.FormTabs;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.live.ReadingJob;
import org.exsite.ui.uses.UsedByView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view of what refers to an object, jumps and the way back, and recipients that are dropped onto lists. */
class UsedByTest {

    private OrganizationEditor editor;
    private Mailbox postmaster;
    private DistributionList list;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Uses", "uses.exsite", SampleOrganization.founding()));
        postmaster = (Mailbox) editor.getDocument().find("/o=Trager/ou=North/cn=Recipients/cn=Postmast");
        list = (DistributionList) NewObjects.create((org.exsite.model.DirectoryObject) postmaster.eContainer(),
                Literals.DISTRIBUTION_LIST, "Staff");
        editor.execute(AddCommand.create(editor.getEditingDomain(), postmaster.eContainer(),
                Literals.DIRECTORY_OBJECT__CHILDREN, list));
    }

    @AfterEach
    void close() throws Exception {
        UsedByView view = (UsedByView) Desk.page().findView(UsedByView.ID);
        if (view != null) {
            Desk.page().hideView(view);
        }
        Desk.clear();
    }

    private Table uses() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.exsite.ui.showUses", null);
        settle();
        Desk.page().findView(UsedByView.ID).setFocus();
        return (Table) Display.getCurrent().getFocusControl();
    }

    private static void settle() {
        Await.until("the search is over", () -> Job.getJobManager().find(ReadingJob.FAMILY).length == 0);
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(0) + " / " + item.getText(1)).toList();
    }

    /** Drops objects as the platform does that the mouse carries, whose events only the platform itself makes. */
    private static void drop(Control target, List<?> objects) throws ReflectiveOperationException {
        Constructor<?> maker = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
        maker.setAccessible(true);
        Event event = (Event) maker.newInstance();
        event.detail = DND.DROP_COPY;
        DropTarget drop = (DropTarget) target.getData(DND.DROP_TARGET_KEY);
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(objects));
        drop.notifyListeners(DND.DropAccept, event);
        if (event.detail != DND.DROP_NONE) {
            drop.notifyListeners(DND.Drop, event);
        }
        LocalSelectionTransfer.getTransfer().setSelection(null);
        settle();
    }

    @Test
    void theServiceThatReportsToAMailboxIsAUseOfItAndLeadsToTheField() throws Exception {
        editor.reveal(postmaster, null);
        Table table = uses();
        assertEquals(List.of("Internet Mail Service (NORTH1) / Administrator's mailbox"), rows(table));
        table.setSelection(0);
        table.notifyListeners(SWT.DefaultSelection, event(table));
        settle();
        assertTrue(editor.getSelection().objects().getFirst() instanceof InternetMailService);
        assertEquals("administratorMailbox", Display.getCurrent().getFocusControl().getData("org.exsite.feature"));
        assertEquals(1, table.getItemCount(), "the uses of the mailbox are still shown");
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.navigate.backwardHistory", null);
        assertEquals(List.of(postmaster), editor.getSelection().objects());
    }

    private static Event event(Table table) {
        Event event = new Event();
        event.item = table.getItem(0);
        return event;
    }

    @Test
    void theViewFollowsTheSelectionAndTheModel() throws Exception {
        editor.getSelection().select(List.of(list));
        Table table = uses();
        assertEquals(List.of(), rows(table));
        editor.getSelection().select(List.of(postmaster));
        settle();
        assertEquals(1, table.getItemCount());
        editor.execute(org.exsite.model.edit.NameLists.add(editor.getEditingDomain(), list,
                Literals.DISTRIBUTION_LIST__MEMBERS, List.of(postmaster)));
        settle();
        assertTrue(rows(table).contains("Staff / Members"));
        editor.getEditingDomain().getCommandStack().undo();
        settle();
        assertEquals(1, table.getItemCount());
    }

    @Test
    void theFormOfARecipientSaysWhatRefersToItAndLeadsThere() throws Exception {
        editor.reveal(postmaster, null);
        settle();
        Section section = Widgets.all(editor.getSite().getShell(), Section.class)
                .filter(shown -> shown.isVisible() && shown.getText().equals("Used By (1)")).findFirst().orElseThrow();
        assertEquals(0, links().count(), "the section is closed at first");
        section.setExpanded(true);
        ImageHyperlink link = links().findFirst().orElseThrow();
        assertEquals("Internet Mail Service (NORTH1)", link.getText());
        editor.execute(org.exsite.model.edit.NameLists.add(editor.getEditingDomain(), list,
                Literals.DISTRIBUTION_LIST__MEMBERS, List.of(postmaster)));
        settle();
        assertEquals(Set.of("Internet Mail Service (NORTH1)", "Staff"),
                links().map(ImageHyperlink::getText).collect(Collectors.toSet()));
        assertEquals("Used By (2)", section.getText());
        follow(links().filter(shown -> shown.getText().startsWith("Internet")).findFirst().orElseThrow());
        assertTrue(editor.getSelection().objects().getFirst() instanceof InternetMailService);
        assertEquals("administratorMailbox", Display.getCurrent().getFocusControl().getData("org.exsite.feature"));
    }

    @Test
    void whatHasTabsHasOneForWhatRefersToIt() throws Exception {
        DirectoryObject agent = (DirectoryObject) Sites.objects(editor.getOrganization())
                .filter(MTA.class::isInstance).findFirst().orElseThrow();
        editor.reveal(agent, null);
        FormTabs.open(FormTabs.tab(editor, "Used By").orElseThrow());
        settle();
        ImageHyperlink link = links().filter(shown -> shown.getText().startsWith("Internet Mail")).findFirst()
                .orElseThrow();
        follow(link);
        assertTrue(editor.getSelection().objects().getFirst() instanceof InternetMailService);
        assertEquals("homeMTA", Display.getCurrent().getFocusControl().getData("org.exsite.feature"));
    }

    private Stream<ImageHyperlink> links() {
        return Widgets.all(editor.getSite().getShell(), ImageHyperlink.class).filter(Control::isVisible);
    }

    private static void follow(ImageHyperlink link) {
        Event enter = new Event();
        enter.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, enter);
        settle();
    }

    @Test
    void recipientsThatAreDroppedOntoTheMembersBecomeMembers() throws Exception {
        editor.reveal(list, null);
        settle();
        Control members = Widgets.all(editor.getSite().getShell(), Control.class)
                .filter(control -> control.isVisible() && "members".equals(control.getData("org.exsite.feature")))
                .findFirst().orElseThrow();
        drop(members, List.of(postmaster));
        assertEquals(List.of(postmaster.getDistinguishedName()), list.getMembers());
        assertEquals("Add Postmaster to Staff",
                editor.getEditingDomain().getCommandStack().getUndoCommand().getLabel());
        assertEquals("Postmaster", ((Table) members).getItem(0).getText(0));
        drop(members, List.of(postmaster, list));
        assertEquals(List.of(postmaster.getDistinguishedName()), list.getMembers());
    }
}
