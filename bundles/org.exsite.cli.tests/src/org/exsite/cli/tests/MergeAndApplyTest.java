package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeAndApplyTest {

    private static final String HEADER = "Obj-Class,Directory Name,Obj-Container,Title,Last Name\n";
    private static final String PLACE = ",/o=Trager/ou=North/cn=Recipients,";

    @TempDir
    Path folder;

    private Path base;
    private Path mine;
    private Path merged;

    @BeforeEach
    void edit() throws IOException {
        base = file("base.csv", HEADER + "mailbox,JDoe" + PLACE + "Clerk,Doe\nmailbox,Bob" + PLACE + "Cook,Best\n");
        mine = file("mine.csv", HEADER + "mailbox,JDoe" + PLACE + "Boss,Doe\nmailbox,Bob" + PLACE + "Cook,Best\n");
        merged = folder.resolve("merged.exsite");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String between(Path old, Path now) {
        return Cli.run("diff", old, now).exits(0).out();
    }

    @Test
    void bothSidesGoTogetherAndWhatThePartDoesNotHoldStays() throws IOException {
        Path theirs = file("theirs.csv", "Obj-Class,Directory Name,Obj-Container,Last Name\nmailbox,JDoe" + PLACE
                + "Dole\n");

        Cli.Result result = Cli.run("merge", base, mine, theirs, "-o", merged).exits(0);

        assertEquals("", result.out());
        assertTrue(result.err().contains("Conflicts: 0."), result.err());
        Path expected = file("expected.csv", HEADER + "mailbox,JDoe" + PLACE + "Boss,Dole\nmailbox,Bob" + PLACE
                + "Cook,Best\n");
        assertEquals("", between(expected, merged));
    }

    @Test
    void aConflictIsListedAndNothingIsWrittenUntilOneSideIsPreferred() throws IOException {
        Path theirs = file("theirs.csv", HEADER + "mailbox,JDoe" + PLACE + "Chief,Doe\n");

        Cli.Result refused = Cli.run("merge", base, mine, theirs, "-o", merged).exits(1);
        assertEquals(2, refused.lines().size(), refused.out());
        assertEquals("    Title: was Clerk; mine Boss; theirs Chief", refused.lines().getLast());
        assertFalse(Files.exists(merged));

        Cli.run("merge", base, mine, theirs, "--prefer", "mine", "-o", merged).exits(0);
        assertEquals("", between(mine, merged));
        Cli.run("merge", base, mine, theirs, "--prefer", "theirs", "--force", "-o", merged).exits(0);
        assertTrue(between(mine, merged).contains("+ Chief"));
    }

    @Test
    void onlyOfACompleteExportAMissingObjectWasDeleted() throws IOException {
        Path theirs = file("theirs.csv", HEADER + "mailbox,JDoe" + PLACE + "Clerk,Doe\n");

        Cli.run("merge", base, mine, theirs, "-o", merged).exits(0);
        assertEquals("", between(mine, merged));

        Cli.run("merge", base, mine, theirs, "--complete", "--force", "-o", merged).exits(0);
        assertTrue(between(mine, merged).contains("cn=Bob"));
    }

    @Test
    void wrongUseIsRefused() throws IOException {
        Cli.run("merge", base, mine, "-o", merged).exits(2);
        Cli.run("merge", "-", mine, "-", "-o", merged).exits(2);
        Cli.run("merge", base, mine, base, "--prefer", "both", "-o", merged).exits(2);
        Cli.run("merge", base, mine, folder.resolve("none.csv"), "-o", merged).exits(3);
        Path other = file("other.csv", HEADER + "mailbox,JDoe,/o=Other/ou=North/cn=Recipients,Boss,Doe\n");
        assertTrue(Cli.run("merge", base, mine, other, "-o", merged).exits(3).err().contains("Other"));
        assertFalse(Files.exists(merged));
    }

    @Test
    void changesOfADiffAreAppliedAsCsvAndAsLdif() {
        for (String ending : new String[] {"csv", "ldif"}) {
            Path changes = folder.resolve("changes." + ending);
            Path applied = folder.resolve(ending + ".exsite");
            Cli.run("diff", base, mine, "-o", changes).exits(0);

            Cli.run("apply", base, changes, "-o", applied).exits(0);

            assertEquals("", between(mine, applied));
        }
    }

    @Test
    void aDirectoryIsNoFileOfChanges() {
        Path whole = folder.resolve("whole.exsite");
        Cli.run("convert", base, "-o", whole).exits(0);
        assertTrue(Cli.run("apply", base, whole, "-o", merged).exits(3).err().startsWith(whole + " is an .exsite file"));
        assertFalse(Files.exists(merged));
    }

    @Test
    void aLineThatDoesNotFitIsListedAndTheRestIsApplied() throws IOException {
        Path changes = file("changes.csv", "Obj-Class,Mode,Directory Name,Obj-Container,Title\nmailbox,Modify,Nobody"
                + PLACE + "Boss\nmailbox,Modify,JDoe" + PLACE + "Boss\n");

        Cli.Result result = Cli.run("apply", base, changes, "-o", merged).exits(1);

        assertTrue(result.err().contains("changes.csv, line 2: "), result.err());
        assertTrue(between(base, merged).contains("+ Boss"));
        assertTrue(between(mine, merged).isEmpty());
    }
}
