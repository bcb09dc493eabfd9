package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.LdapPush;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.PushResult.State;
import org.junit.jupiter.api.Test;

/** Change records of a file, of whose old values no more is known than they say. */
class LdapRecordsTest extends PushFixture {

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
}
