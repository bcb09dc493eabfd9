package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Records of the usual form are read without the library. A name right behind its colon is not the usual form, so that
 * the same record can be read in both ways.
 */
class PlainEntriesTest {

    private static final String[] NAMES = {"cn", "CN", "mail", "otherMailbox", "othermailbox", "rdn", "telephoneNumber",
            "Home-MDB", "objectClass", "unknown", "jpegPhoto;binary", "description", "MDB-Use-Defaults",
            "rfc822Mailbox", "textEncodedORaddress", "exsite-raw", "Extension-Name", "a.b", "a b", "", "-"};
    private static final String[] SEPARATORS = {": ", ": ", ": ", ":", ":  ", ":: ", "::", ":< ", " : ", ""};
    private static final String[] VALUES = {"", "A", "a", "J\u00F6rg", "x ", "cn=B,ou=Site,o=Org", "MS$ORG/SITE/A",
            "smtp$a@org.example", "a@org.example", "c=US;a= ;p=Org;s=A;", "QQ==", "AAEC", "w6Q=", "%%%", "TRUE", "17",
            "organizationalPerson", "person", "top", "x\n y", "x\n  y\n z", "QU\n JD", "Name: text"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aRecordIsReadAsTheLibraryReadsIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String lines = lines(random, 1 + random.nextInt(12));

            Organization plain = read("dn: ", lines);
            Organization library = read("dn:", lines);

            assertEquals(problems(library), problems(plain), lines);
            plain.getImportProblems().clear();
            library.getImportProblems().clear();
            assertTrue(EcoreUtil.equals(library, plain), () -> lines + Differences.of(library, plain));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dn: ", "dn:"})
    void whatEveryMailboxHasIsRead(String start) {
        Organization organization = read(start, "cn: Ann Lee\nrdn: A\nmail: a@org.example\nCN: A\n"
                + "otherMailbox: MS$ORG/SITE/A\nunknown: 1\nunknown: 2\njpegPhoto;binary:: AAEC\n");

        Recipient ann = (Recipient) find(organization, "/o=Org/ou=Site/cn=A");
        assertEquals("Ann Lee", ann.getDisplayName());
        assertEquals("[SMTP:a@org.example, MS:ORG/SITE/A]", ann.getProxyAddresses().toString());
        assertEquals(List.of("unknown: 1", "unknown: 2", "jpegPhoto;binary;x-exsite-base64: AAEC"),
                ann.getRawAttributes().stream().map(Object::toString).toList());
    }

    private static Organization read(String start, String lines) {
        String site = "dn: ou=Site,o=Org\nobjectClass: organizationalUnit\nobjectClass: top\n\n";
        return Texts.read(site + start + "cn=A,ou=Site,o=Org\nobjectClass: organizationalPerson\nobjectClass: person\n"
                + "objectClass: top\n" + lines + "\n");
    }

    private static DirectoryObject find(Organization organization, String name) {
        return org.exsite.model.naming.DistinguishedNames.find(organization, DistinguishedName.parse(name));
    }

    private static List<String> problems(Organization organization) {
        return organization.getImportProblems().stream().map(PlainEntriesTest::text).toList();
    }

    private static String text(ImportProblem problem) {
        return problem.getLine() + " " + problem.isImported() + ' ' + problem.getProblem().replace("dn: cn=", "dn:cn=");
    }

    private static String lines(Random random, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean usual = random.nextInt(8) > 0;
            lines.append(NAMES[random.nextInt(usual ? 17 : NAMES.length)])
                    .append(SEPARATORS[random.nextInt(usual ? 5 : SEPARATORS.length)])
                    .append(VALUES[random.nextInt(VALUES.length)]).append('\n');
        }
        return lines.toString();
    }
}
