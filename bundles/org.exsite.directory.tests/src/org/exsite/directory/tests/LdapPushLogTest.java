package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapException;
import org.exsite.directory.LdapPull;
import org.exsite.directory.LdapPush;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.PushResult.State;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.Test;

class LdapPushLogTest extends PushFixture {

    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("push.log"));
    }

    @Test
    void aPushThatBreaksInTheMiddleIsResumedFromItsLog() throws Exception {
        Organization edited = edited(PushFixture::everything);
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
            Changes changes = Changes.of(LdapPull.read(there, ReadOptions.DEFAULT), PushFixture::everything);
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
}
