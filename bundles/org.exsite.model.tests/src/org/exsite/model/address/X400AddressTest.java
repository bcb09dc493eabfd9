package org.exsite.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.exsite.model.address.AddressProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class X400AddressTest {

    private static final String JANE = "c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;";

    @Test
    void readsTheFormThatExchangeWrites() {
        X400Address address = X400Address.parse(JANE);
        assertEquals(Optional.of("US"), address.value(X400Attribute.COUNTRY));
        assertEquals(Optional.of(" "), address.value(X400Attribute.ADMD));
        assertEquals(Optional.of("Trager"), address.value(X400Attribute.PRMD));
        assertEquals(Optional.of("North"), address.value(X400Attribute.ORGANIZATION));
        assertEquals(Optional.of("Doe"), address.value(X400Attribute.SURNAME));
        assertEquals(Optional.of("Jane"), address.value(X400Attribute.GIVEN_NAME));
        assertEquals(Optional.empty(), address.value(X400Attribute.INITIALS));
        assertEquals(List.of(), address.problems());
        assertEquals(JANE, address.toString());
        assertEquals(JANE, address.canonical());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "c=us;a= ;p=trager;o=north;s=doe;g=jane",
        "g=Jane;s=Doe;o=North;p=Trager;a= ;c=US;",
        "C=US; A= ; P=Trager; O=North; S=Doe; G=Jane",
        "c=US;a=;p=Trager;o=North;s=Doe;g= Jane ;",
        "/c=US/a= /p=Trager/o=North/s=Doe/g=Jane",
        "/G=Jane/S=Doe/O=North/P=Trager/A= /C=US/"})
    void equalAddressesHaveOneKey(String other) {
        assertEquals(X400Address.parse(JANE).key(), X400Address.parse(other).key());
        assertEquals(ProxyAddress.of("X400:" + JANE).key(), ProxyAddress.of("x400:" + other).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "c=US;a= ;p=Trager;o=North;s=Doe;g=Jan;",
        "c=US;a= ;p=Trager;o=North;s=Doe;",
        "c=US;p=Trager;o=North;s=Doe;g=Jane;",
        "c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;DDA:ID=1;",
        "c=US;a= ;p=Trager;o=North;s=Doe;i=Jane;",
        "c=US;a= ;p=Trager;o=North;s=Do e;g=Jane;",
        "c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;extra"})
    void differentAddressesHaveDifferentKeys(String other) {
        assertNotEquals(ProxyAddress.of("X400:" + JANE).key(), ProxyAddress.of("X400:" + other).key());
    }

    @Test
    void repeatedSpacesWithinAValueAreOne() {
        assertEquals(X400Address.parse("c=US;a= ;p=Trager;s=van der Doe;").key(),
                X400Address.parse("c=US;a= ;p=Trager;s=van  der   Doe ;").key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/C=US/A= /P=AB//CD/O=North/S=Doe/       | p | AB/CD",
        "/C=US/A= /P=AB$/CD/O=North/S=Doe        | p | AB/CD",
        "/C=CH/A=400NET/P=ABB/O=ABB/G=URS / F/S=MUELLER | g | 'URS / F'",
        "/c=US/a=T/o=P$/Q/s=STEEL                | o | P/Q",
        "c=US;a= ;p=A/B;o=North;s=Doe            | p | A/B",
        "c=US;a= ;o=a=b;s=Doe                    | o | a=b"})
    void slashesInValues(String text, String label, String value) {
        assertEquals(Optional.of(value), X400Address.parse(text).value(X400Attribute.ofLabel(label)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "C=US/A=ATT/P=Trager/O=North/S=Doe/G=Jane     | c=us;a=att;p=trager;o=north;s=doe;g=jane;",
        "G=Jane/S=Doe/O=North/PRMD=Trager/ADMD= /C=US/ | c=us;a=;p=trager;o=north;s=doe;g=jane;",
        "S=Doe/OU=A/OU=B/P=Trager/C=US                | c=us;p=trager;ou1=a;ou2=b;s=doe;",
        "c=US/a= /p=AB//CD/s=Doe                      | c=us;a=;p=ab/cd;s=doe;",
        "c=US/a= /p=ms/DDA.SMTP=sue@supplier.example  | c=us;a=;p=ms;dda:smtp=sue@supplier.example;"})
    void theFirstSlashMayBeMissing(String text, String key) {
        assertEquals(key, X400Address.parse(text).key());
        assertEquals("x400:" + key, ProxyAddress.of("X400:" + text).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"c=US;a= ;p=A/o=B;s=Doe; | A/o=B", "c=US;p=A/o=B | A/o=B", "p=A/B | A/B",
            "p=A/x=B | A/x=B"})
    void aSlashIsPartOfAValueWhereItDoesNotPartAttributes(String text, String value) {
        assertEquals(Optional.of(value), X400Address.parse(text).value(X400Attribute.PRMD));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "c=US;a= ;p=ms;dda:SMTP=sue@supplier.example;",
        "c=US;a= ;p=ms;DDA:smtp=sue@supplier.example;",
        "/C=US/A= /P=ms/DDA.SMTP=sue@supplier.example/",
        "/C=US/A= /P=ms/DD.SMTP=sue@supplier.example/"})
    void domainDefinedAttributesInAllSpellings(String text) {
        X400Address address = X400Address.parse(text);
        assertEquals(Optional.of("sue@supplier.example"), address.dda("SMTP"));
        assertEquals(List.of(), address.problems());
        assertEquals("c=us;a=;p=ms;dda:smtp=sue@supplier.example;", address.key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/c=us/admd=attmail/dda.type=id/dda.value=fax(b)1234561111(//User One) | id | fax(b)1234561111(/User One)",
        "C=US;A=TELECOM;P=COMPANY;O=ABC;DDA.TYPE=MSXCHNGE;DDA.VALUE=ABC_XYZ     | MSXCHNGE | ABC_XYZ",
        "C=us;a= ;p=Org;o=Site;dda=SMTP:user@microsoft.com                      | SMTP | user@microsoft.com",
        "C=us;a= ;p=Org;o=Site;s=Someone;g=MsGuy;dda=SMTP:someone@microsoft.com | SMTP | someone@microsoft.com"})
    void domainDefinedAttributesAsArticlesQuoteThem(String text, String type, String value) {
        assertEquals(Optional.of(value), X400Address.parse(text).dda(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "c=US;a= ;p=x;DDA:RFC-822=sue(a)supplier.example | c=US;a= ;p=x;DDA:RFC-822=sue@supplier.example",
        "c=US;a= ;p=x;DDA:ID=a(040)bc(041)               | c=US;a= ;p=x;DDA:ID=a(bc)",
        "c=US;a= ;p=x;DDA:ID=first(u)last                | c=US;a= ;p=x;DDA:ID=first_last",
        "c=US;a= ;p=x;DDA:ID=555 (206)                   | c=US;a= ;p=x;DDA:ID=555  (206)"})
    void codesOfGatewaysDoNotCount(String coded, String plain) {
        assertEquals(X400Address.parse(plain).key(), X400Address.parse(coded).key());
    }

    /** Addresses of Q262116, Q146588, Q108732, Q155840 and others, as the articles write them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "c=US;a=TELENET;p=ABC;o=P/Q;g=JOHN;s=STEEL       | c=us;a=telenet;p=abc;o=p/q;s=steel;g=john;",
        "/c=US/a=TELENET/p=ABC/o=P$/Q/g=JOHN/s=STEEL     | c=us;a=telenet;p=abc;o=p/q;s=steel;g=john;",
        "c=us;a=admd;p=prmd;o=org;ou1=orgunit1;s=surname;g=firstname;"
                + " | c=us;a=admd;p=prmd;o=org;ou1=orgunit1;s=surname;g=firstname;",
        "C=cc; A=aa; P=pp; O=oo; OU=uu; S=surname         | c=cc;a=aa;p=pp;o=oo;ou1=uu;s=surname;",
        "/c=c/a=Admd/p=Prmd/o=Org/s=Surname/g=GivenName   | c=c;a=admd;p=prmd;o=org;s=surname;g=givenname;",
        "c=US;a=IBMX400;p=ORG;                            | c=us;a=ibmx400;p=org;",
        "c=US;a;p=ExchOrg;o=ExchSite;                     | c=us;a=;p=exchorg;o=exchsite;",
        "c=US;a= ;p=ExchOrg;o=ExchSite;                   | c=us;a=;p=exchorg;o=exchsite;",
        "/C=us/ADMD=test/PRMD=highlanders/                | c=us;a=test;p=highlanders;",
        "GQ=Jr;S=Doe;UA-ID=12;C=US                        | c=us;s=doe;q=jr;n-id=12;"})
    void addressesOfArticlesAreCompared(String text, String key) {
        assertEquals(key, X400Address.parse(text).key());
        assertEquals("x400:" + key, ProxyAddress.of("X400:" + text).key());
    }

    @Test
    void orderOfDomainDefinedAttributesDoesNotCount() {
        assertEquals(X400Address.parse("c=US;a= ;p=x;dda:A=1;dda:B=2").key(),
                X400Address.parse("dda:B=2;c=US;a= ;p=x;dda:A=1").key());
    }

    @Test
    void unitsWithoutNumbersCountFromTheFirst() {
        X400Address address = X400Address.parse("c=US;a= ;p=x;ou=One;ou=Two;s=Doe");
        assertEquals(Optional.of("One"), address.value(X400Attribute.OU1));
        assertEquals(Optional.of("Two"), address.value(X400Attribute.OU2));
        assertEquals(List.of(), address.problems());
        assertEquals(X400Address.parse("c=US;a= ;p=x;ou1=One;ou2=Two;s=Doe").key(), address.key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a= ;p=x;s=Doe;                           | MISSING_COUNTRY    | c     | ''        | 0",
        "c=US;p=x;s=Doe;                          | MISSING_ADMD       | a     | ''        | 0",
        "c=US;a= ;                                | MISSING_NAME       | ''    | ''        | 0",
        "c=US;a= ;n-id=4711;                      | MISSING_NAME       | ''    | ''        | 0",
        "c=US;a= ;p=x;g=Jane;                     | MISSING_SURNAME    | g     | Jane      | 0",
        "c=US;a= ;p=x;q=Jr;                       | MISSING_SURNAME    | q     | Jr        | 0",
        "c=US;p=M;o=Mail;g=E;s=U;ou=S;cn=T;a= ;s=U| DUPLICATE          | s     | U         | 1",
        "c=US;a= ;p=x;ou1=A;ou1=B;                | DUPLICATE          | ou1   | B         | 1",
        "c=US;a= ;p=x;p=X;                        | DUPLICATE          | p     | X         | 1",
        "c=US;a= ;p=x;s=Doe;g=;                   | EMPTY              | g     | ''        | 0",
        "c=US;a=;p=x;s=Doe;                       | EMPTY              | a     | ''        | 0",
        "c=US;a=' ';p=x;o= ;s=Doe;                | EMPTY              | o     | ' '       | 0",
        "c=US;a= ;p=x;dda:=4711;                  | EMPTY_DDA_TYPE     | DDA   | 4711      | 0",
        "c=US;a= ;p=x;dda:ID=;                    | EMPTY_DDA_VALUE    | DDA   | ID        | 0",
        "c=US;a= ;p=x;n-id=12 34;                 | NOT_NUMERIC        | n-id  | 12 34     | 0",
        "c=US;a= ;p=x;x.121=12-34;                | NOT_NUMERIC        | x.121 | 12-34     | 0",
        "c=US;a= ;p=x;t-ty=1 2;                   | NOT_NUMERIC        | t-ty  | 1 2       | 0",
        "c=U;a= ;p=x;s=Doe;                       | BAD_COUNTRY        | c     | U         | 0",
        "c=USA;a= ;p=x;s=Doe;                     | BAD_COUNTRY        | c     | USA       | 0",
        "c=12;a= ;p=x;s=Doe;                      | BAD_COUNTRY        | c     | 12        | 0",
        "c=US;a= ;p=x;x121=1234;                  | UNKNOWN_LABEL      | ''    | x121      | 0",
        "c=US;a= ;p=x;zz=1;                       | UNKNOWN_LABEL      | ''    | zz        | 0",
        "c=US;a= ;p=x;Doe;                        | NO_LABEL           | ''    | Doe       | 0",
        "c=US;a= ;p=x;s=Baker & Sons;             | BAD_CHARACTER      | s     | Baker & Sons | 0",
        "c=US;a= ;p=x;s=Müller;                   | BAD_CHARACTER      | s     | Müller    | 0",
        "c=US;a= ;p=x;dda:ID=Müller;              | BAD_CHARACTER      | DDA:ID | Müller   | 0",
        "c=US;a= ;p=x;dda:A=1;dda:B=2;dda:C=3;dda:D=4;dda:E=5; | TOO_MANY_DDAS | DDA:E | 5 | 4",
        "c=US;a= ;p=x;dda:TOOLONGTYPE=1;          | ATTRIBUTE_TOO_LONG | DDA   | TOOLONGTYPE | 8",
        "c=US;a= ;p=x;ou2=B;                      | OU_GAP             | ou2   | B         | 0",
        "c=US;a= ;p=x;s=Doe;q=3rd Jr;             | ATTRIBUTE_TOO_LONG | q     | 3rd Jr    | 3",
        "c=US;a=SEVENTEEN LETTERS;p=x;s=Doe;      | ATTRIBUTE_TOO_LONG | a     | SEVENTEEN LETTERS | 16"})
    void reportsExactlyWhatIsWrong(String text, Kind kind, String label, String at, int limit) {
        String address = text.replace("' '", " ").strip();
        assertEquals(List.of(new AddressProblem(kind, label, at, limit)), X400Address.parse(address).problems());
    }

    @Test
    void everyLimitIsTheLastLengthThatIsAccepted() {
        for (X400Attribute attribute : X400Attribute.values()) {
            if (attribute == X400Attribute.COUNTRY || attribute == X400Attribute.DDA) {
                continue;
            }
            X400Address base = X400Address.parse("c=US;a= ;p=x;s=Doe;ou1=A;ou2=B;ou3=C;");
            String longest = "1".repeat(attribute.maxLength());
            assertEquals(List.of(), base.with(attribute, longest).problems(), attribute.label());
            assertEquals(List.of(new AddressProblem(Kind.ATTRIBUTE_TOO_LONG, attribute.label(), longest + '1',
                    attribute.maxLength())), base.with(attribute, longest + '1').problems());
        }
    }

    @Test
    void everyLimitOfTheArticleIsKept() {
        assertEquals(List.of(3, 16, 16, 64, 32, 32, 32, 32, 40, 16, 5, 3, 64, 15, 32, 24, 3, 128),
                List.of(X400Attribute.values()).stream().map(X400Attribute::maxLength).toList());
    }

    @Test
    void wholeAddressMayHave1024Characters() {
        StringBuilder text = new StringBuilder("c=US;a= ;p=x;o=y");
        text.append(" ".repeat(1024 - text.length()));
        assertTrue(X400Address.parse(text.toString()).problems().stream()
                .noneMatch(p -> p.kind() == Kind.ADDRESS_TOO_LONG));
        text.append(' ');
        assertTrue(X400Address.parse(text.toString()).problems().contains(
                new AddressProblem(Kind.ADDRESS_TOO_LONG, "", text.toString(), 1024)));
    }

    @Test
    void threeDigitsAreACountryAndSeveralProblemsAreAllReported() {
        assertEquals(List.of(), X400Address.parse("c=840;a=ADMD;p=x;cn=Room 1;").problems());
        assertEquals(List.of(Kind.EMPTY, Kind.MISSING_COUNTRY, Kind.MISSING_ADMD, Kind.MISSING_SURNAME),
                X400Address.parse("i=;").problems().stream().map(AddressProblem::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", ";;;", "/", "//", "=", "=;=", "c", "/c", "dda", "dda:=", "dda:", "\\;", "$/",
        "/=/", "\u0000", "c=US;a= ;p=\ud800;", "   "})
    void readingNeverFails(String text) {
        X400Address address = X400Address.parse(text);
        address.key();
        address.canonical();
        assertTrue(!address.problems().isEmpty(), text);
        assertEquals(text, address.toString());
        ProxyAddress.of("X400:" + text).key();
    }

    @Test
    void changingAnAttributeKeepsTheOthers() {
        X400Address address = X400Address.parse("g=Jane;s=Doe;c=US;a= ;p=Trager;o=North;DDA:ID=1;");
        assertEquals("g=Jane;s=Roe;c=US;a= ;p=Trager;o=North;DDA:ID=1;",
                address.with(X400Attribute.SURNAME, "Roe").toString());
        assertEquals("s=Doe;c=US;a= ;p=Trager;o=North;DDA:ID=1;",
                address.with(X400Attribute.GIVEN_NAME, "").toString());
        assertEquals("c=US;a= ;p=Trager;o=North;ou1=Lab;s=Doe;g=Jane;DDA:ID=2;",
                address.with(X400Attribute.OU1, "Lab").withDda("id", "2").canonical().replace("DDA:id", "DDA:ID"));
        assertEquals(JANE, X400Address.EMPTY.with(X400Attribute.GIVEN_NAME, "Jane").with(X400Attribute.SURNAME, "Doe")
                .with(X400Attribute.ORGANIZATION, "North").with(X400Attribute.PRMD, "Trager")
                .with(X400Attribute.ADMD, " ").with(X400Attribute.COUNTRY, "US").toString());
    }

    @Test
    void changingRemovesRepetitions() {
        assertEquals("c=US;a= ;p=x;s=Roe;",
                X400Address.parse("c=US;a= ;p=x;s=Doe;s=Poe;").with(X400Attribute.SURNAME, "Roe").toString());
    }

    @Test
    void quickKeyIsTheKey() {
        Random random = new Random(400);
        String[] labels = {"c", "a", "p", "o", "ou1", "OU2", "s", "g", "I", "q", "cn", "x.121", "n-id", "t-id", "t-ty"};
        String[] values = {" ", "US", "A  b", "Doe", " x ", "Ä", "1", "", "a=b", "İ"};
        for (int round = 0; round < 5000; round++) {
            List<String> parts = new ArrayList<>();
            for (String label : labels) {
                if (random.nextInt(3) == 0) {
                    parts.add(label + '=' + values[random.nextInt(values.length)]);
                }
            }
            Collections.shuffle(parts, random);
            String text = String.join(";", parts);
            assertEquals("x400:" + X400Address.parse(text).key(), ProxyAddress.of("X400:" + text).key(), text);
        }
    }

    @Test
    void messagesNameWhatIsWrong() {
        for (Kind kind : Kind.values()) {
            String message = new AddressProblem(kind, "s", "Text", 7).message();
            assertTrue(message.endsWith(".") || message.endsWith("Text") || message.endsWith("?"), message);
            assertTrue(!message.contains("{"), message);
        }
        assertEquals("s=Text is too long: s takes at most 40 characters.",
                new AddressProblem(Kind.ATTRIBUTE_TOO_LONG, "s", "Text", 40).message());
    }
}
