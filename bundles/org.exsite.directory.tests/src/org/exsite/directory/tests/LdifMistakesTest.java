package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;

/** Records that are no LDIF: what is said, of which line, and that the others are read. */
class LdifMistakesTest {

    private static final String BEFORE = "version: 1\n\ndn: o=Trager\nobjectClass: organization\n\n"
            + "dn: ou=North,o=Trager\nobjectClass: organizationalUnit\n";
    private static final String AFTER = "\ndn: ou=South,o=Trager\nobjectClass: organizationalUnit\n";

    private static ImportProblem only(String lines) {
        Organization organization = Texts.read(BEFORE + lines + AFTER);
        assertEquals(1, organization.getImportProblems().size());
        assertEquals("South", organization.getChildren().getLast().getName());
        return organization.getImportProblems().getFirst();
    }

    private static void assertMistake(int line, String text, String lines) {
        ImportProblem problem = only(lines);
        assertEquals(List.of(line, text), List.of(problem.getLine(), problem.getProblem()));
    }

    @Test
    void aLineWithoutAColonIsNamed() {
        assertMistake(8, "The line \"this is wrong\" has no colon. Expected an attribute, a colon and a value, or a line"
                + " that begins with a blank and continues the one before.", "this is wrong\n");
    }

    @Test
    void aValueThatIsNoBase64IsNamedWithItsAttribute() {
        assertMistake(9, "The value of Admin-Description has two colons before it and is not valid base64. Expected"
                + " base64, or one colon and plain text.", "ou: North\nAdmin-Description:: no,\n base64\n");
    }

    @Test
    void aRecordThatDoesNotBeginWithANameIsNamed() {
        assertMistake(9, "The record begins with \"cn: nobody\". Expected dn: and the name of the object.",
                "\ncn: nobody\nobjectClass: person\n");
    }

    @Test
    void aLongLineIsCutShort() {
        String line = "x".repeat(100);

        assertMistake(8, "The line \"" + line.substring(0, 60) + "...\" has no colon. Expected an attribute, a colon and"
                + " a value, or a line that begins with a blank and continues the one before.", line + "\n");
    }

    /** Comments are no lines of the record, so that it can only be said where the record begins. */
    @Test
    void behindACommentTheRecordIsNamed() {
        assertEquals(6, only("# by hand\nthis is wrong\n").getLine());
    }
}
