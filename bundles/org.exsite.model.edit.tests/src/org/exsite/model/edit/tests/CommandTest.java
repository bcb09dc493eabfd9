package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ModelClipboard;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.Test;

class CommandTest {

    private final EditFixture fixture = new EditFixture();

    @Test
    void settingAValueIsLabelledAndUndone() {
        fixture.execute(SetCommand.create(fixture.domain, fixture.postmaster, Literals.RECIPIENT__ALIAS, "post"));
        assertEquals("post", fixture.postmaster.getAlias());
        assertEquals("Set Alias of Postmaster", fixture.undoLabel());
        assertTrue(fixture.domain.getCommandStack().isSaveNeeded());
        fixture.domain.getCommandStack().undo();
        assertNull(fixture.postmaster.getAlias());
        assertFalse(fixture.domain.getCommandStack().isSaveNeeded());
    }

    @Test
    void clearingAValueIsLabelled() {
        fixture.postmaster.setAlias("post");
        fixture.execute(fixture.domain.set(List.of(fixture.postmaster), Literals.RECIPIENT__ALIAS, null));
        assertNull(fixture.postmaster.getAlias());
        assertEquals("Clear Alias of Postmaster", fixture.undoLabel());
    }

    @Test
    void severalObjectsAreSetInOneStep() {
        Mailbox other = (Mailbox) NewObjects.create(fixture.recipients, Literals.MAILBOX, "Other");
        fixture.recipients.getChildren().add(other);
        fixture.execute(fixture.domain.set(List.of(fixture.postmaster, other), Literals.RECIPIENT__COMMENT, "x"));
        assertEquals("Set Comment of 2 objects", fixture.undoLabel());
        assertEquals(List.of("x", "x"), List.of(fixture.postmaster.getComment(), other.getComment()));
        fixture.domain.getCommandStack().undo();
        assertNull(fixture.postmaster.getComment());
        assertNull(other.getComment());
    }

    @Test
    void addingAnAddressIsLabelled() {
        fixture.execute(AddCommand.create(fixture.domain, fixture.postmaster, Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of("SMTP:a@b.example")));
        assertEquals("Add to E-mail addresses of Postmaster", fixture.undoLabel());
    }

    @Test
    void deletingRemovesTheObjectAndUndoPutsItBackInItsPlace() {
        Mailbox other = (Mailbox) NewObjects.create(fixture.recipients, Literals.MAILBOX, "Other");
        fixture.recipients.getChildren().add(other);
        fixture.execute(DeleteCommand.create(fixture.domain, fixture.postmaster));
        assertEquals("Delete Postmaster", fixture.undoLabel());
        assertEquals(List.of(other), fixture.recipients.getChildren());
        fixture.domain.getCommandStack().undo();
        assertEquals(List.of(fixture.postmaster, other), fixture.recipients.getChildren());
    }

    @Test
    void theOrganizationCannotBeDeleted() {
        assertFalse(DeleteCommand.create(fixture.domain, fixture.organization).canExecute());
    }

    @Test
    void pastingIntoTheSameContainerGivesAUniqueName() {
        fixture.execute(CopyToClipboardCommand.create(fixture.domain, fixture.postmaster));
        fixture.execute(PasteFromClipboardCommand.create(fixture.domain, fixture.recipients, null));
        fixture.execute(PasteFromClipboardCommand.create(fixture.domain, fixture.recipients, null));
        assertEquals(List.of("Postmast", "Postmast (2)", "Postmast (3)"),
                fixture.recipients.getChildren().stream().map(DirectoryObject::getName).toList());
        assertEquals("Paste Postmaster", fixture.undoLabel());
        fixture.domain.getCommandStack().undo();
        fixture.domain.getCommandStack().undo();
        assertEquals(List.of(fixture.postmaster), fixture.recipients.getChildren());
    }

    @Test
    void aLongNameStaysWithinTheLimitWhenItIsMadeUnique() {
        fixture.postmaster.setName("x".repeat(64));
        fixture.execute(CopyToClipboardCommand.create(fixture.domain, fixture.postmaster));
        fixture.execute(PasteFromClipboardCommand.create(fixture.domain, fixture.recipients, null));
        assertEquals("x".repeat(60) + " (2)", fixture.recipients.getChildren().getLast().getName());
    }

    @Test
    void cutAndPasteBetweenDomainsSharesTheClipboard() {
        ModelClipboard clipboard = new ModelClipboard();
        EditFixture from = new EditFixture(clipboard);
        EditFixture to = new EditFixture(clipboard);
        to.recipients.getChildren().clear();
        from.execute(CutToClipboardCommand.create(from.domain, from.postmaster));
        assertEquals("Cut Postmaster", from.undoLabel());
        to.execute(PasteFromClipboardCommand.create(to.domain, to.recipients, null));
        assertTrue(from.recipients.getChildren().isEmpty());
        assertEquals("Postmast", to.recipients.getChildren().getFirst().getName());
        assertNotSame(from.postmaster, to.recipients.getChildren().getFirst());
        from.domain.getCommandStack().undo();
        assertSame(from.recipients, from.postmaster.eContainer());
    }

    @Test
    void pastingWhereTheObjectDoesNotBelongIsRefused() {
        fixture.execute(CopyToClipboardCommand.create(fixture.domain, fixture.postmaster));
        assertFalse(PasteFromClipboardCommand.create(fixture.domain, fixture.connections, null).canExecute());
        assertFalse(PasteFromClipboardCommand.create(fixture.domain, fixture.organization, null).canExecute());
    }

    @Test
    void draggingMovesToARecipientContainerOnly() {
        DirectoryObject partners = Sites.container(fixture.site, "Partners");
        Command move = drag(partners);
        assertTrue(move.canExecute());
        fixture.execute(move);
        assertEquals("Move Postmaster", fixture.undoLabel());
        assertSame(partners, fixture.postmaster.eContainer());
        fixture.domain.getCommandStack().undo();
        assertSame(fixture.recipients, fixture.postmaster.eContainer());
        assertFalse(drag(fixture.servers).canExecute());
    }

    @Test
    void anObjectThatMovesGetsAUniqueNameAndItsOwnBackOnUndo() {
        DirectoryObject partners = Sites.container(fixture.site, "Partners");
        partners.getChildren().add(NewObjects.create(partners, Literals.MAILBOX, "POSTMAST"));
        fixture.execute(drag(partners));
        assertEquals("Postmast (2)", fixture.postmaster.getName());
        fixture.domain.getCommandStack().undo();
        assertEquals("Postmast", fixture.postmaster.getName());
        fixture.domain.getCommandStack().redo();
        assertEquals("Postmast (2)", fixture.postmaster.getName());
    }

    @Test
    void aServerHasOneMtaOnly() {
        assertFalse(AddCommand.create(fixture.domain, fixture.server, Literals.DIRECTORY_OBJECT__CHILDREN,
                NewObjects.create(fixture.server, Literals.MTA)).canExecute());
    }

    private Command drag(DirectoryObject target) {
        return DragAndDropCommand.create(fixture.domain, target, 0.5f, DragAndDropFeedback.DROP_MOVE,
                DragAndDropFeedback.DROP_MOVE, List.of(fixture.postmaster));
    }
}
