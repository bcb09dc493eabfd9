package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapException;
import org.exsite.directory.LdapPull;
import org.exsite.directory.LdapPush;
import org.exsite.directory.LdapServer;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.PushResult;
import org.exsite.directory.PushResult.State;
import org.exsite.directory.ReadOptions;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldif.LDIFReader;

class LdapPushTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String JANE = "cn=JDoe,cn=Recipients,ou=North,o=Trager";

    @TempDir
    Path folder;

    private LdapServer server;
    private LdapConnectionSettings settings;
    private Organization base;

    @BeforeEach
    void start() throws IOException {
        server = LdapServer.start(Texts.sample("sample.ldif"), 0, Optional.empty());
        settings = LdapConnectionSettings.of(server.url());
        base = pull();
    }

    @AfterEach
    void end() {
        server.close();
    }

    private Organization pull() throws IOException {
        return LdapPull.read(settings, ReadOptions.DEFAULT);
    }

    private Organization edited(Consumer<Organization> edit) {
        return Changes.of(base, edit).after();
    }

    private LdapPush changesTo(Organization now) {
        return LdapPush.of(ChangeSet.between(base, now));
    }

    /** What somebody else does meanwhile. */
    private void meanwhile(String... lines) throws Exception {
        try (LDAPConnection connection = new LDAPConnection("localhost", server.port())) {
            LDIFReader.decodeChangeRecord(lines).processChange(connection);
        }
    }

    private void assertServerHas(Organization expected) throws IOException {
        Organization now = pull();
        assertTrue(ChangeSet.between(expected, now).isEmpty(), () -> Differences.of(expected, now));
    }

    private static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    private static DistributionList list(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=AllNorth");
    }

    private static void swap(Organization organization) {
        jane(organization).getProxyAddresses().remove(ProxyAddress.of("SMTP:jdoe@trager.example"));
        jane(organization).getProxyAddresses().remove(ProxyAddress.of("smtp:jane.doe@trager.example"));
        jane(organization).getProxyAddresses().add(ProxyAddress.of("SMTP:jane.doe@trager.example"));
        jane(organization).getProxyAddresses().add(ProxyAddress.of("smtp:jdoe@trager.example"));
    }

    /** Changes of every kind: five objects, one of which takes three records. */
    static void everything(Organization organization) {
        swap(organization);
        jane(organization).setTitle("Boss");
        jane(organization).setDisplayName("Doe, Jan\u00E9");
        jane(organization).setIncomingMessageSizeLimit(null);
        CustomRecipient recipient = ExsiteFactory.eINSTANCE.createCustomRecipient();
        recipient.setName("Supplier2");
        recipient.setDisplayName("Supplier Two");
        recipient.setTargetAddress(ProxyAddress.of("SMTP:bob@supplier.example"));
        Texts.find(organization, RECIPIENTS + "/cn=Internet").getChildren().add(recipient);
        list(organization).getMembers().clear();
        list(organization).getMembers().add(DistinguishedName.parse(RECIPIENTS + "/cn=Internet/cn=Supplier2"));
        EcoreUtil.remove(Texts.find(organization, RECIPIENTS + "/cn=Internet/cn=Supplier1"));
        TcpX400Connector connector = Texts.find(organization,
                "/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=X400 to South");
        connector.getAddressSpaces().getFirst().setCost(5);
    }

    private PushOptions options(boolean dryRun, OnProblem onProblem, boolean resume, Progress progress) {
        return new PushOptions(dryRun, onProblem, Optional.of(folder.resolve("push.log")), resume, progress,
                result -> { });
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("push.log"));
    }

    @Test
    void afterAPushTheServerHasWhatWasEdited() throws IOException {
        Organization edited = edited(LdapPushTest::everything);

        PushOutcome outcome = changesTo(edited).send(settings, PushOptions.DEFAULT);

        assertEquals(List.of(), outcome.problems());
        assertEquals(5, outcome.count(State.SENT));
        assertServerHas(edited);
    }

    @Test
    void whatWasSentIsNotSentAgain() throws IOException {
        LdapPush push = changesTo(edited(LdapPushTest::everything));
        push.send(settings, PushOptions.DEFAULT);

        PushOutcome again = push.send(settings, PushOptions.DEFAULT);

        assertEquals(List.of(), again.problems());
        assertEquals(push.size(), again.count(State.PRESENT));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndWritesNothing() throws Exception {
        Organization edited = edited(LdapPushTest::everything);
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
        LdapPush push = changesTo(edited(LdapPushTest::everything));

        PushOutcome skipped = push.send(settings, options(true, OnProblem.SKIP, false, Progress.NONE));
        PushOutcome stopped = push.send(settings, options(true, OnProblem.STOP, false, Progress.NONE));

        assertEquals(0, skipped.left());
        assertEquals(4, skipped.count(State.WOULD_BE_SENT));
        assertEquals(1, stopped.problems().size());
        assertEquals(5, stopped.count(State.WOULD_BE_SENT) + 1 + stopped.left());
        assertTrue(stopped.left() > 0);
    }

    @Test
    void aPushThatBreaksInTheMiddleIsResumedFromItsLog() throws Exception {
        Organization edited = edited(LdapPushTest::everything);
        LdapPush push = changesTo(edited);
        List<Long> steps = new ArrayList<>();
        Progress breaks = new Progress() {
            @Override
            public void begin(String task, long total) {
                // the task is not what this test is about
            }

            @Override
            public void done(long units) {
                steps.add(units);
            }

            @Override
            public boolean isCanceled() {
                return steps.size() == 2;
            }
        };
        assertThrows(CancellationException.class,
                () -> push.send(settings, options(false, OnProblem.STOP, false, breaks)));
        assertEquals(2, log().stream().filter(line -> line.contains("\"SENT\"")).count(), log().toString());
        // a crash in the middle of a line
        Files.writeString(folder.resolve("push.log"), String.join("\n", log()) + "\n{\"time\":\"20");

        PushOutcome rest = push.send(settings, options(false, OnProblem.STOP, true, Progress.NONE));
        PushOutcome nothing = push.send(settings, options(false, OnProblem.STOP, true, Progress.NONE));

        assertEquals(2, rest.count(State.LOGGED));
        assertEquals(3, rest.count(State.SENT));
        assertEquals(5, nothing.count(State.LOGGED));
        assertServerHas(edited);
    }

    @Test
    void aPushThatLosesItsConnectionIsResumedFromItsLog() throws Exception {
        try (TestServer breaking = TestServer.start(Texts.sample("sample.ldif"))) {
            LdapConnectionSettings there = LdapConnectionSettings.of(breaking.url());
            Changes changes = Changes.of(LdapPull.read(there, ReadOptions.DEFAULT), LdapPushTest::everything);
            LdapPush push = LdapPush.of(changes.set());
            Optional<Path> log = Optional.of(folder.resolve("push.log"));

            assertThrows(LdapException.class, () -> push.send(there, new PushOptions(false, OnProblem.SKIP, log, false,
                    Progress.NONE, result -> breaking.directory().closeAllConnections(false))));
            PushOutcome rest = push.send(there, new PushOptions(false, OnProblem.STOP, log, true, Progress.NONE,
                    result -> { }));

            assertEquals(1, rest.count(State.LOGGED));
            assertEquals(4, rest.count(State.SENT));
            Organization now = LdapPull.read(there, ReadOptions.DEFAULT);
            assertTrue(ChangeSet.between(changes.after(), now).isEmpty(), () -> Differences.of(changes.after(), now));
        }
    }

    @Test
    void whatTheLogSaysWasMadeIsLeftAloneEvenIfItWasChangedSince() throws Exception {
        LdapPush push = changesTo(edited(o -> jane(o).setTitle("Boss")));
        push.send(settings, options(false, OnProblem.STOP, false, Progress.NONE));
        meanwhile("dn: " + JANE, "changetype: modify", "replace: title", "title: Chief");

        assertEquals(1, push.send(settings, options(false, OnProblem.STOP, true, Progress.NONE)).count(State.LOGGED));
        assertEquals(1, push.send(settings, PushOptions.DEFAULT).count(State.CONFLICT));
        assertEquals("Chief", jane(pull()).getTitle());
    }

    @Test
    void aLogIsNeitherOverwrittenNorTakenForThatOfOtherChanges() throws Exception {
        LdapPush push = changesTo(edited(o -> jane(o).setTitle("Boss")));
        LdapPush other = changesTo(edited(o -> jane(o).setTitle("Chief")));
        push.send(settings, options(false, OnProblem.STOP, false, Progress.NONE));
        List<String> log = log();

        assertThrows(DirectoryFormatException.class,
                () -> push.send(settings, options(false, OnProblem.STOP, false, Progress.NONE)));
        assertThrows(DirectoryFormatException.class,
                () -> other.send(settings, options(false, OnProblem.STOP, true, Progress.NONE)));
        Files.writeString(folder.resolve("push.log"), "no log\n");
        assertThrows(DirectoryFormatException.class,
                () -> push.send(settings, options(false, OnProblem.STOP, true, Progress.NONE)));
        assertEquals(3, log.size(), log.toString());
    }

    @Test
    void aSwapThatWasInterruptedBetweenItsRecordsIsFinished() throws Exception {
        Organization edited = edited(LdapPushTest::swap);
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

    private static LdapPush records(String ldif) throws IOException {
        return LdapPush.of(new ByteArrayInputStream(ldif.getBytes(StandardCharsets.UTF_8)), "changes.ldif");
    }

    @Test
    void recordsThatTellTheirOldValuesNeedNoMore() throws Exception {
        LdapPush push = records("dn: " + JANE + "\nchangetype: modify\ndelete: sn\nsn: Doe\n-\nadd: sn\nsn: Dole\n-\n"
                + "replace: title\ntitle: Boss\n-\n\n"
                + "dn: cn=New,cn=Recipients,ou=North,o=Trager\nchangetype: add\nobjectClass: Remote-Address\n"
                + "objectClass: person\nobjectClass: top\nrdn: New\nTarget-Address: SMTP:a@b.example\n");

        assertEquals(2, push.send(settings, PushOptions.DEFAULT).count(State.SENT));
        assertEquals("Dole", jane(pull()).getLastName());
        assertEquals("Boss", jane(pull()).getTitle());
        assertEquals(2, push.send(settings, PushOptions.DEFAULT).count(State.PRESENT));
    }

    @Test
    void aReplacementOfAnUnknownValueIsAConflict() throws Exception {
        PushOutcome outcome = records("dn: " + JANE + "\nchangetype: modify\nreplace: sn\nsn: Dole\n-\n")
                .send(settings, PushOptions.DEFAULT);

        assertEquals(1, outcome.count(State.CONFLICT));
        assertEquals(Optional.empty(), outcome.problems().getFirst().conflicts().getFirst().expected());
        assertEquals(List.of("Doe"), outcome.problems().getFirst().conflicts().getFirst().found());
        assertServerHas(base);
    }

    @Test
    void aFileOfWhichARecordCannotBeSentIsRefusedAsAWhole() {
        for (String wrong : List.of("dn: " + JANE + "\nsn: Dole\n", "dn: " + JANE + "\nchangetype: modify\nsn: Dole\n",
                "dn: " + JANE + "\nchangetype: modrdn\nnewrdn: cn=J\ndeleteoldrdn: 1\n")) {
            DirectoryFormatException e = assertThrows(DirectoryFormatException.class,
                    () -> records("dn: cn=X,o=Trager\nchangetype: delete\n\n" + wrong));
            assertTrue(e.getMessage().contains("4"), e.getMessage());
        }
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
