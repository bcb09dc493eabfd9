package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.edit.NameLists;
import org.exsite.model.edit.NewObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameListsTest {

    private final EditFixture fixture = new EditFixture();
    private final List<DirectoryObject> mailboxes = new ArrayList<>();
    private DistributionList list;

    @BeforeEach
    void fill() {
        list = (DistributionList) add(Literals.DISTRIBUTION_LIST, "Staff");
        for (String name : List.of("Anna", "Ben", "Cleo")) {
            mailboxes.add(add(Literals.MAILBOX, name));
        }
    }

    private DirectoryObject add(org.eclipse.emf.ecore.EClass type, String name) {
        DirectoryObject created = NewObjects.create(fixture.recipients, type, name);
        fixture.recipients.getChildren().add(created);
        return created;
    }

    private List<String> members() {
        return list.getMembers().stream().map(name -> name.value()).toList();
    }

    @Test
    void severalMembersAreOneStepInTheirOrder() {
        fixture.execute(NameLists.add(fixture.domain, list, Literals.DISTRIBUTION_LIST__MEMBERS, mailboxes.reversed()));
        assertEquals(List.of("Cleo", "Ben", "Anna"), members());
        assertEquals("Add 3 members to Staff", fixture.undoLabel());
        fixture.domain.getCommandStack().undo();
        assertEquals(List.of(), members());
    }

    @Test
    void whoIsAMemberAlreadyIsNotAddedAgain() {
        list.getMembers().add(mailboxes.getFirst().getDistinguishedName());
        fixture.execute(NameLists.add(fixture.domain, list, Literals.DISTRIBUTION_LIST__MEMBERS,
                List.of(mailboxes.get(0), mailboxes.get(1), mailboxes.get(1))));
        assertEquals(List.of("Anna", "Ben"), members());
        assertEquals("Add Ben to Staff", fixture.undoLabel());
        assertFalse(NameLists.add(fixture.domain, list, Literals.DISTRIBUTION_LIST__MEMBERS,
                List.of(mailboxes.getFirst())).canExecute());
    }

    @Test
    void aListIsNoMemberOfItselfAndServersAreNone() {
        assertFalse(NameLists.add(fixture.domain, list, Literals.DISTRIBUTION_LIST__MEMBERS,
                List.of(list, fixture.server)).canExecute());
    }

    @Test
    void objectsOfAnotherOrganizationAreNotAdded() {
        EditFixture other = new EditFixture();
        assertFalse(NameLists.add(fixture.domain, list, Literals.DISTRIBUTION_LIST__MEMBERS,
                List.of(other.postmaster)).canExecute());
    }

    @Test
    void otherFeaturesAreNamedInTheLabel() {
        fixture.execute(NameLists.add(fixture.domain, list, Literals.DELIVERY_RESTRICTIONS__ACCEPT_MESSAGES_FROM,
                mailboxes));
        assertEquals("Add 3 objects to Accept messages from of Staff", fixture.undoLabel());
        fixture.execute(NameLists.add(fixture.domain, list, Literals.DELIVERY_RESTRICTIONS__REJECT_MESSAGES_FROM,
                mailboxes.subList(0, 1)));
        assertEquals("Add Anna to Reject messages from of Staff", fixture.undoLabel());
    }
}
