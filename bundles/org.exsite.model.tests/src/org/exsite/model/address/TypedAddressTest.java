package org.exsite.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.exsite.model.address.AddressProblem.Kind;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAddressTest {

    /** Addresses that articles quote: Q151668, Q184536, Q184994, Q185592, Q232307, Q232318, Q238447, Q240874... */
    @ParameterizedTest
    @ValueSource(strings = {
        "SMTP:Someone@SITE.microsoft.com", "SMTP:Mark.Clark@microsoft.com", "smtp:\"J. Doe\"@trager.example",
        "SMTP:sue@[192.168.1.7]", "SMTP:user%host@trager.example", "SMTP:a/b=c@trager.example",
        "MS:MSMAILSERVER/MSMAILSITE/SOMEONE", "MS:Network1/PO1/$System",
        "CCMAIL:Someone at SITE", "ccmail:user@domain at internet",
        "CCMAIL:Schedule+ Free Busy Information - NorthAmerica at NorthAmerica",
        "NOTES:Ralph Jones/LotusOrg@LotusOrg", "NOTES:FirstInitialLast@wspu.lotus", "NOTES:LeeNancyM/Microsoft@Exchange",
        "PROFS:MICROSFT(JOHNDOE)", "SNADS:MICROSFT(USERID)",
        "GWISE:GWDOM1.GWPO1.GWUSER1", "gwise:EXCHANGE.GWPO1.GWUSER1",
        "FAX:username@(206)5551234", "FAX:+1 206 555-1234",
        "X500:/o=Old/ou=North/cn=Recipients/cn=JDoe", "EX:/o=Ibiza/ou=Shuffletown/cn=Notes Recipients/cn=RalphJ",
        "MBX:0", "TEST:someone@microsoft", "X400:c=US;a= ;p=Org;o=SITE;s=Someone;"})
    void addressesOfArticlesAreWellFormed(String text) {
        ProxyAddress address = ProxyAddress.of(text);
        assertEquals(List.of(), address.problems());
        assertEquals(address.value(), address.parsed().toString());
        assertFalse(address.parsed().key().isEmpty());
    }

    @Test
    void addressesAreTakenApart() {
        assertEquals(new SmtpAddress("a@b@c.d", "a@b", "c.d"), SmtpAddress.parse("a@b@c.d"));
        assertEquals(new MsMailAddress("N/P/M", "N", "P", "M"), ProxyAddress.of("ms:N/P/M").parsed());
        assertEquals(new CcMailAddress("Doe at home at NORTH", "Doe at home", "NORTH"),
                ProxyAddress.of("CCMAIL:Doe at home at NORTH").parsed());
        NotesAddress notes = assertInstanceOf(NotesAddress.class,
                ProxyAddress.of("NOTES:Denise Graham/Sales/Acme@Acme").parsed());
        assertEquals(List.of("Denise Graham", "Sales", "Acme"), notes.nameParts());
        assertEquals("Acme", notes.domain());
        HostAddress host = assertInstanceOf(HostAddress.class, ProxyAddress.of("SNADS:DGN(DEN)").parsed());
        assertEquals("DGN", host.node());
        assertEquals("DEN", host.user());
        assertEquals(new GroupWiseAddress("D.P.a.b", "D", "P", "a.b"), GroupWiseAddress.parse("D.P.a.b"));
        assertEquals("+12065551234", FaxAddress.parse("Jane@+1 (206) 555-1234").digits());
        assertEquals(Optional.of(DistinguishedName.parse("/o=A/cn=B")), NamedAddress.parse("/o=A/cn=B").name());
        assertEquals(new OtherAddress("1"), ProxyAddress.of("MBX:1").parsed());
        assertEquals(Optional.of("US"), assertInstanceOf(X400Address.class, ProxyAddress.of("x400:c=US").parsed())
                .value(X400Attribute.COUNTRY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "SMTP:trager.example     | MALFORMED          | user@domain                | trager.example | 0",
        "SMTP:@trager.example    | EMPTY              | user                       | ``      | 0",
        "SMTP:jdoe@              | EMPTY              | domain                     | ``      | 0",
        "SMTP:John..Doe@a.b      | STRAY_DOT          | user                       | John..Doe | 0",
        "SMTP:Doe.@a.b           | STRAY_DOT          | user                       | Doe.    | 0",
        "SMTP:jdoe@.b            | STRAY_DOT          | domain                     | .b      | 0",
        "SMTP:j doe@a.b          | ILLEGAL_CHARACTER  | user                       | ` `     | 0",
        "SMTP:j(d)oe@a.b         | ILLEGAL_CHARACTER  | user                       | (       | 0",
        "SMTP:j\u00F6rg@a.b      | ILLEGAL_CHARACTER  | user                       | \u00F6  | 0",
        "SMTP:\"a\"b\"@a.b       | ILLEGAL_CHARACTER  | user                       | \"      | 0",
        "SMTP:a@b@c.d            | ILLEGAL_CHARACTER  | user                       | @       | 0",
        "SMTP:jdoe@a,b           | ILLEGAL_CHARACTER  | domain                     | ,       | 0",
        "SMTP:jdoe@[1.2.3]       | MALFORMED          | [n.n.n.n]                  | [1.2.3] | 0",
        "SMTP:jdoe@[1.2.3.256]   | MALFORMED          | [n.n.n.n]                  | [1.2.3.256] | 0",
        "MS:TRAGER/NORTH         | MALFORMED          | NETWORK/POSTOFFICE/MAILBOX | TRAGER/NORTH | 0",
        "MS:TRAGER//JDOE         | EMPTY              | POSTOFFICE                 | ``      | 0",
        "MS:A/B/C/D              | ILLEGAL_CHARACTER  | MAILBOX                    | /       | 0",
        "CCMAIL:Doe@SITE         | MALFORMED          | Name at Postoffice         | Doe@SITE | 0",
        "CCMAIL: at SITE         | EMPTY              | Name                       | ``      | 0",
        "NOTES:Ralph Jones/Org   | MALFORMED          | Name/Organization@domain   | Ralph Jones/Org | 0",
        "NOTES:Ralph//Org@Org    | EMPTY              | Name                       | ``      | 0",
        "NOTES:John  Smith/S@E   | REPEATED_SPACES    | ``                         | John  Smith/S@E | 0",
        "PROFS:JOHNDOE           | MALFORMED          | NODEID(USERID)             | JOHNDOE | 0",
        "PROFS:NINELETTE(A)      | ATTRIBUTE_TOO_LONG | NODEID                     | NINELETTE | 8",
        "SNADS:DGN(NINELETTE)    | ATTRIBUTE_TOO_LONG | DEN                        | NINELETTE | 8",
        "SNADS:DGN()             | EMPTY              | DEN                        | ``      | 0",
        "GWISE:GWDOM1.GWPO1      | MALFORMED          | DOMAIN.POSTOFFICE.OBJECT   | GWDOM1.GWPO1 | 0",
        "GWISE:.GWPO1.X          | EMPTY              | DOMAIN                     | ``      | 0",
        "FAX:username@           | NO_DIGITS          | number                     | ``      | 0",
        "FAX:@555                | EMPTY              | name                       | ``      | 0",
        "X500:Recipients         | NO_NAME            | ``                         | Recipients | 0",
        "MBX:                    | EMPTY              | address                    | ``      | 0",
        "NINELETTE:x             | TYPE_TOO_LONG      | ``                         | NINELETTE | 8",
        ":x                      | MISSING_TYPE       | ``                         | :x      | 0",
        "plain                   | MISSING_TYPE       | ``                         | plain   | 0"})
    void reportsExactlyWhatIsWrong(String text, Kind kind, String part, String at, int limit) {
        assertEquals(List.of(new AddressProblem(kind, part, at, limit)), ProxyAddress.of(text).problems());
    }

    @Test
    void everyLimitIsTheLastLengthThatIsAccepted() {
        String domain = ("a".repeat(63) + '.').repeat(3) + "b".repeat(63);
        assertEquals(255, domain.length());
        assertEquals(List.of(), SmtpAddress.parse("u".repeat(64) + '@' + domain).problems());
        assertEquals(List.of(new AddressProblem(Kind.ATTRIBUTE_TOO_LONG, "user", "u".repeat(65), 64)),
                SmtpAddress.parse("u".repeat(65) + "@a.b").problems());
        assertEquals(List.of(new AddressProblem(Kind.ATTRIBUTE_TOO_LONG, "domain", "a".repeat(64), 63)),
                SmtpAddress.parse("u@" + "a".repeat(64) + ".b").problems());
        assertTrue(SmtpAddress.parse("u@a" + domain.replace("bb", "b.b")).problems().contains(
                new AddressProblem(Kind.ATTRIBUTE_TOO_LONG, "domain", "a" + domain.replace("bb", "b.b"), 255)));
        assertEquals(List.of(), ProxyAddress.of("MBX:" + "1".repeat(1123)).problems());
        assertEquals(List.of(new AddressProblem(Kind.VALUE_TOO_LONG, "", "1".repeat(1124), 1123)),
                ProxyAddress.of("MBX:" + "1".repeat(1124)).problems());
        assertEquals(List.of(), ProxyAddress.of("PROFS:EIGHTLET(EIGHTLET)").problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SMTP:JDoe@Trager.Example | smtp:jdoe@trager.EXAMPLE | true",
        "SMTP:jdoe@a.b            | SMTP:jdoe2@a.b           | false",
        "MS:A/B/C                 | ms:a/b/c                 | true",
        "NOTES:A B/C@D            | NOTES:a  b/c@d           | false",
        "FAX:Jane@(206)555-1234   | FAX:jane@206 555 1234    | true",
        "FAX:Jane@555-1234        | FAX:Jane@+555-1234       | false",
        "FAX:w555                 | FAX:555                  | false",
        "EX:/o=A/cn=B             | EX:cn=b,o=a              | true",
        "X500:/o=A/cn=B           | X500:/o=A/cn=C           | false",
        "X400:c=US;a= ;s=Doe      | X400:/S=doe/A= /C=us     | true"})
    void keysTellWhetherAddressesAreEqual(String one, String other, boolean equal) {
        String key = ProxyAddress.of(one).parsed().key();
        String otherKey = ProxyAddress.of(other).parsed().key();
        if (equal) {
            assertEquals(key, otherKey);
        } else {
            assertNotEquals(key, otherKey);
        }
    }

    @Test
    void typesAreKnownInAnyCase() {
        for (String type : List.of("x400", "Smtp", "MS", "ccmail", "Notes", "PROFS", "snads", "GWISE", "fax", "X500",
                "ex")) {
            assertTrue(AddressSyntax.isKnown(type), type);
        }
        assertFalse(AddressSyntax.isKnown("MBX"));
    }
}
