package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapPull;
import org.exsite.directory.LdapPush;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.PushResult.State;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pull and push with a server that others wrote. */
class SlapdTest {

    @TempDir
    Path folder;

    private static Organization pull(LdapConnectionSettings settings) throws IOException {
        return LdapPull.read(settings.withPageSize(3), ReadOptions.DEFAULT);
    }

    private static void assertSame(Organization expected, Organization actual) {
        assertEquals(List.of(), actual.getImportProblems());
        assertTrue(ChangeSet.between(expected, actual).isEmpty(), () -> Differences.of(expected, actual));
    }

    @Test
    void pullEditPushPullEndsEqual() throws Exception {
        try (Slapd slapd = Slapd.start(folder, Texts.sample("sample.ldif"))) {
            Changes changes = Changes.of(pull(slapd.settings()), PushFixture::everything);
            LdapPush push = LdapPush.of(changes.set());

            PushOutcome outcome = push.send(slapd.settings(), PushOptions.DEFAULT);

            assertEquals(List.of(), outcome.problems());
            assertEquals(5, outcome.count(State.SENT));
            assertSame(changes.after(), pull(slapd.settings()));
            assertEquals(5, push.send(slapd.settings(), PushOptions.DEFAULT).count(State.PRESENT));
        }
    }

    @Test
    void theWayBackLeadsToWhereItBegan() throws Exception {
        try (Slapd slapd = Slapd.start(folder, Texts.sample("sample.ldif"))) {
            Changes changes = Changes.of(pull(slapd.settings()), PushFixture::everything);
            LdapPush.of(changes.set()).send(slapd.settings(), PushOptions.DEFAULT);

            PushOutcome back = LdapPush.of(changes.set().inverse()).send(slapd.settings(), PushOptions.DEFAULT);

            assertEquals(List.of(), back.problems());
            assertSame(changes.before(), pull(slapd.settings()));
        }
    }

    @Test
    void everyClassComesThrough() throws Exception {
        Organization organization = RandomOrganization.of(1);
        try (Slapd slapd = Slapd.start(folder, organization);
                TestServer memory = TestServer.start(organization)) {
            assertSame(pull(LdapConnectionSettings.of(memory.url())), pull(slapd.settings()));
        }
    }
}
