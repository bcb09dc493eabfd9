package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapPull;
import org.exsite.directory.LdapPush;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.PushResult;
import org.exsite.directory.PushResult.State;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.Test;

class LdapPushTest extends PushFixture {

    @Test
    void afterAPushTheServerHasWhatWasEdited() throws IOException {
        Organization edited = edited(PushFixture::everything);

        PushOutcome outcome = changesTo(edited).send(settings, PushOptions.DEFAULT);

        assertEquals(List.of(), outcome.problems());
        assertEquals(5, outcome.count(State.SENT));
        assertServerHas(edited);
    }

    @Test
    void whatWasSentIsNotSentAgain() throws IOException {
        LdapPush push = changesTo(edited(PushFixture::everything));
        push.send(settings, PushOptions.DEFAULT);

        PushOutcome again = push.send(settings, PushOptions.DEFAULT);

        assertEquals(List.of(), again.problems());
        assertEquals(push.size(), again.count(State.PRESENT));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndWritesNothing() throws Exception {
        Organization edited = edited(PushFixture::everything);
        meanwhile("dn: cn=AllNorth,cn=Recipients,ou=North,o=Trager", "changetype: modify", "delete: member",
                "member: " + JANE);
        Organization before = pull();
        List<PushResult> told = new ArrayList<>();

        PushOutcome outcome = changesTo(edited).send(settings, new PushOptions(true, OnProblem.SKIP,
                Optional.of(folder.resolve("push.log")), false, Progress.NONE, told::add));

        assertEquals(4, outcome.count(State.WOULD_BE_SENT));
        assertEquals(1, outcome.count(State.CONFLICT));
        assertEquals(5, told.size());
        assertServerHas(before);
        assertFalse(Files.exists(folder.resolve("push.log")));
    }

    @Test
    void aConflictIsToldWithBothValuesAndNothingIsOverwritten() throws Exception {
        meanwhile("dn: " + JANE, "changetype: modify", "replace: sn", "sn: Dole");
        Organization before = pull();
        Organization edited = edited(o -> {
            jane(o).setLastName("Smith");
            jane(o).setTitle("Boss");
        });

        PushOutcome outcome = changesTo(edited).send(settings, PushOptions.DEFAULT);

        PushResult conflict = outcome.problems().getFirst();
        assertEquals(State.CONFLICT, conflict.state());
        assertEquals(RECIPIENTS + "/cn=JDoe", conflict.name().toString());
        assertEquals(1, conflict.conflicts().size());
        assertEquals("Last name", conflict.conflicts().getFirst().attribute());
        assertEquals(Optional.of(List.of("Doe")), conflict.conflicts().getFirst().expected());
        assertEquals(List.of("Dole"), conflict.conflicts().getFirst().found());
        assertServerHas(before);
    }

    @Test
    void whatOthersDidToOtherAttributesIsNoConflict() throws Exception {
        meanwhile("dn: " + JANE, "changetype: modify", "replace: sn", "sn: Dole");
        PushOutcome outcome = changesTo(edited(o -> jane(o).setTitle("Boss"))).send(settings, PushOptions.DEFAULT);

        assertEquals(1, outcome.count(State.SENT));
        assertEquals("Boss", jane(pull()).getTitle());
        assertEquals("Dole", jane(pull()).getLastName());
    }

    @Test
    void aNameThatIsOnlyWrittenAnotherWayIsTheSameName() throws Exception {
        meanwhile("dn: cn=AllNorth,cn=Recipients,ou=North,o=Trager", "changetype: modify", "replace: owner",
                "owner: CN=jdoe, CN=Recipients, OU=North, O=Trager");
        DistinguishedName other = DistinguishedName.parse(RECIPIENTS + "/cn=Internet/cn=Supplier1");
        Organization edited = edited(o -> list(o).setOwner(other));

        PushOutcome outcome = changesTo(edited).send(settings, PushOptions.DEFAULT);

        assertEquals(1, outcome.count(State.SENT));
        assertServerHas(edited);
    }

    @Test
    void anObjectThatBecameSomethingElseIsAConflict() throws Exception {
        meanwhile("dn: " + JANE, "changetype: modify", "replace: objectClass", "objectClass: organization");

        PushOutcome outcome = changesTo(edited(o -> jane(o).setTitle("Boss"))).send(settings, PushOptions.DEFAULT);

        assertEquals(List.of("organization"), outcome.problems().getFirst().conflicts().getFirst().found());
    }

    @Test
    void aConflictStopsThePushOrIsSkippedAsAsked() throws Exception {
        meanwhile("dn: " + JANE, "changetype: modify", "replace: otherMailbox", "otherMailbox: smtp$x@y.example");
        LdapPush push = changesTo(edited(PushFixture::everything));

        PushOutcome skipped = push.send(settings, options(true, OnProblem.SKIP, false, Progress.NONE));
        PushOutcome stopped = push.send(settings, options(true, OnProblem.STOP, false, Progress.NONE));

        assertEquals(0, skipped.left());
        assertEquals(4, skipped.count(State.WOULD_BE_SENT));
        assertEquals(1, stopped.problems().size());
        assertEquals(5, stopped.count(State.WOULD_BE_SENT) + 1 + stopped.left());
        assertTrue(stopped.left() > 0);
    }

    @Test
    void aSwapThatWasInterruptedBetweenItsRecordsIsFinished() throws Exception {
        Organization edited = edited(PushFixture::swap);
        meanwhile("dn: " + JANE, "changetype: modify", "delete: otherMailbox",
                "otherMailbox: smtp$jane.doe@trager.example");
        meanwhile("dn: " + JANE, "changetype: modify", "replace: mail", "mail: jane.doe@trager.example");

        PushOutcome outcome = changesTo(edited).send(settings, PushOptions.DEFAULT);

        assertEquals(1, outcome.count(State.SENT));
        assertServerHas(edited);
    }

    @Test
    void aMailboxIsNotDeletedOverLdap() throws Exception {
        assertEquals(0, changesTo(edited(o -> EcoreUtil.remove(jane(o)))).size());

        PushOutcome outcome = records("dn: " + JANE + "\nchangetype: delete\n").send(settings, PushOptions.DEFAULT);

        assertEquals(1, outcome.count(State.REFUSED));
        assertTrue(outcome.problems().getFirst().problem().contains("Q284199"));
        assertServerHas(base);
    }

    @Test
    void whatTheServerRefusesIsToldAndTheRestGoesOn() throws Exception {
        meanwhile("dn: cn=S3,cn=Supplier1,cn=Internet,cn=Recipients,ou=North,o=Trager", "changetype: add",
                "objectClass: Remote-Address", "rdn: S3");
        Organization edited = edited(o -> {
            EcoreUtil.remove(Texts.find(o, RECIPIENTS + "/cn=Internet/cn=Supplier1"));
            jane(o).setTitle("Boss");
        });

        PushOutcome outcome = changesTo(edited).send(settings, options(false, OnProblem.SKIP, false, Progress.NONE));

        assertEquals(1, outcome.count(State.REFUSED));
        assertTrue(outcome.problems().getFirst().problem().contains("66"), outcome.problems().toString());
        assertEquals("Boss", jane(pull()).getTitle());
    }

    @Test
    void aServerThatWantsNamesAmongTheAttributesKeepsThem() throws Exception {
        try (TestServer strict = TestServer.start(Texts.sample("sample.ldif"))) {
            LdapConnectionSettings there = LdapConnectionSettings.of(strict.url());
            Organization before = LdapPull.read(there, ReadOptions.DEFAULT);
            Changes changes = Changes.of(before, o -> jane(o).setDisplayName("Dole, Jane"));

            PushOutcome outcome = LdapPush.of(changes.set()).send(there, PushOptions.DEFAULT);

            assertEquals(List.of(), outcome.problems());
            Organization now = LdapPull.read(there, ReadOptions.DEFAULT);
            assertTrue(ChangeSet.between(changes.after(), now).isEmpty(), () -> Differences.of(changes.after(), now));
            assertTrue(strict.directory().getEntry(JANE).hasAttributeValue("cn", "JDoe"));
        }
    }
}
