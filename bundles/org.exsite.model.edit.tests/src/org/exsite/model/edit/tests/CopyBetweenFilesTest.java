package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.edit.AddCopiesCommand;
import org.exsite.model.edit.MissingNames;
import org.exsite.model.edit.ModelClipboard;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is copied from one organization to another keeps what it refers to. */
class CopyBetweenFilesTest {

    private final ModelClipboard clipboard = new ModelClipboard();
    private final EditFixture from = new EditFixture(clipboard);
    private final EditFixture to = new EditFixture(clipboard);
    private DistributionList list;

    @BeforeEach
    void fill() {
        to.organization.setName("Other");
        to.site.setName("South");
        list = (DistributionList) NewObjects.create(from.recipients, Literals.DISTRIBUTION_LIST, "Staff");
        from.recipients.getChildren().add(list);
        list.getMembers().add(from.postmaster.getDistinguishedName());
        list.getMembers().add(DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=Anna"));
        list.setOwner(DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=Anna"));
    }

    private List<String> names(EditFixture fixture) {
        return fixture.recipients.getChildren().stream().map(DirectoryObject::getName).toList();
    }

    private void paste() {
        to.execute(PasteFromClipboardCommand.create(to.domain, to.recipients, null));
    }

    private DistributionList pasted() {
        return to.recipients.getChildren().stream().filter(DistributionList.class::isInstance)
                .map(DistributionList.class::cast).findFirst().orElseThrow();
    }

    @Test
    void whatIsCopiedTogetherRefersToTheCopiesAndTheRestIsKeptWordForWord() {
        from.execute(CopyToClipboardCommand.create(from.domain, List.of(list, from.postmaster)));
        paste();
        assertEquals(List.of("Postmast", "Staff", "Postmast (2)"), names(to));
        assertEquals(List.of("/o=Other/ou=South/cn=Recipients/cn=Postmast (2)",
                "/o=Trager/ou=North/cn=Recipients/cn=Anna"),
                pasted().getMembers().stream().map(DistinguishedName::toString).toList());
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=Anna", pasted().getOwner().toString());
    }

    @Test
    void pastingIsOneStepAndCanBeDoneAgain() {
        from.execute(CopyToClipboardCommand.create(from.domain, List.of(list, from.postmaster)));
        paste();
        assertEquals("Paste 2 objects", to.undoLabel());
        DistributionList pasted = pasted();
        to.domain.getCommandStack().undo();
        assertEquals(List.of("Postmast"), names(to));
        to.domain.getCommandStack().redo();
        assertEquals(List.of("Postmast", "Staff", "Postmast (2)"), names(to));
        assertSame(pasted, pasted());
        assertEquals("/o=Other/ou=South/cn=Recipients/cn=Postmast (2)", pasted().getMembers().getFirst().toString());
    }

    @Test
    void whatIsCutRefersToItsCopiesAsWell() {
        from.execute(CutToClipboardCommand.create(from.domain, List.of(list, from.postmaster)));
        assertEquals(List.of(), names(from));
        paste();
        assertEquals("/o=Other/ou=South/cn=Recipients/cn=Postmast (2)", pasted().getMembers().getFirst().toString());
        from.domain.getCommandStack().undo();
        assertEquals(List.of("Postmast", "Staff"), names(from));
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=Postmast", list.getMembers().getFirst().toString());
    }

    @Test
    void whatLiesInACopiedObjectIsReferredToWhereItIsPut() {
        DirectoryObject partners = NewObjects.create(from.recipients, Literals.DIRECTORY_CONTAINER, "Partners");
        from.recipients.getChildren().add(partners);
        Mailbox boss = (Mailbox) NewObjects.create(partners, Literals.MAILBOX, "Boss");
        Mailbox clerk = (Mailbox) NewObjects.create(partners, Literals.MAILBOX, "Clerk");
        partners.getChildren().add(boss);
        partners.getChildren().add(clerk);
        clerk.setManager(boss.getDistinguishedName());
        from.execute(CopyToClipboardCommand.create(from.domain, List.of(partners)));
        paste();
        Mailbox copy = (Mailbox) to.recipients.getChildren().getLast().getChildren().getLast();
        assertEquals("/o=Other/ou=South/cn=Recipients/cn=Partners/cn=Boss", copy.getManager().toString());
    }

    @Test
    void whatLeadsNowhereIsKnownBeforeAndCanBeLeftOutInTheSameStep() {
        from.execute(CopyToClipboardCommand.create(from.domain, List.of(list, from.postmaster)));
        AddCopiesCommand paste = (AddCopiesCommand) PasteFromClipboardCommand.create(to.domain, to.recipients, null);
        DistinguishedName anna = DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=Anna");
        DistinguishedName agent = list.getHomeMTA();
        assertEquals(Set.of(anna, agent), Set.copyOf(paste.missingNames()));
        paste.leaveOut(paste.missingNames());
        to.execute(paste);
        assertEquals(List.of("/o=Other/ou=South/cn=Recipients/cn=Postmast (2)"),
                pasted().getMembers().stream().map(DistinguishedName::toString).toList());
        assertNull(pasted().getOwner());
        assertEquals(2, list.getMembers().size(), "what was copied stays as it is");
        to.domain.getCommandStack().undo();
        to.domain.getCommandStack().redo();
        assertEquals(1, pasted().getMembers().size());
    }

    @Test
    void whatLiesInACopiedObjectLeadsSomewhere() {
        DirectoryObject partners = NewObjects.create(from.recipients, Literals.DIRECTORY_CONTAINER, "Partners");
        from.recipients.getChildren().add(partners);
        Mailbox clerk = (Mailbox) NewObjects.create(partners, Literals.MAILBOX, "Clerk");
        partners.getChildren().add(clerk);
        clerk.setManager(clerk.getDistinguishedName());
        from.execute(CopyToClipboardCommand.create(from.domain, List.of(partners)));
        AddCopiesCommand paste = (AddCopiesCommand) PasteFromClipboardCommand.create(to.domain, to.recipients, null);
        assertFalse(paste.missingNames().contains(clerk.getManager()));
    }

    @Test
    void draggingFromAnotherFileCopies() {
        var copies = to.domain.addCopies(to.recipients, List.of(list));
        assertTrue(copies.canExecute());
        to.execute(copies);
        assertEquals(List.of("Postmast", "Staff"), names(to));
        assertEquals(List.of("Postmast", "Staff"), names(from));
        assertEquals("Paste Staff", to.undoLabel());
        assertFalse(to.domain.addCopies(to.connections, List.of(list)).canExecute());
        assertFalse(to.domain.addCopies(to.recipients, List.of()).canExecute());
    }

    @Test
    void copiesWithinAContainerReferToOneAnother() {
        from.execute(CopyToClipboardCommand.create(from.domain, List.of(from.postmaster, list)));
        from.execute(PasteFromClipboardCommand.create(from.domain, from.recipients, null));
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=Postmast (2)",
                ((DistributionList) from.recipients.getChildren().getLast()).getMembers().getFirst().toString());
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=Postmast", list.getMembers().getFirst().toString());
    }

    @Test
    void namesThatLeadNowhereAreToldOnce() {
        from.execute(CopyToClipboardCommand.create(from.domain, List.of(list, from.postmaster)));
        paste();
        assertEquals(List.of("/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft MTA",
                "/o=Trager/ou=North/cn=Recipients/cn=Anna"),
                MissingNames.in(List.of(pasted())).stream().map(DistinguishedName::toString).toList());
        assertEquals(List.of(), MissingNames.in(List.of(from.postmaster)));
    }

    @Test
    void manyNamesThatLeadNowhereAreFoundAsWell() {
        for (int i = 0; i < 40; i++) {
            list.getMembers().add(DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=Nobody" + i));
        }
        assertEquals(41, MissingNames.in(List.of(list)).size());
    }
}
