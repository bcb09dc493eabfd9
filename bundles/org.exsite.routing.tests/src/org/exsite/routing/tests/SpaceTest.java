package org.exsite.routing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.space.Match;
import org.exsite.routing.space.MatchKind;
import org.exsite.routing.space.Space;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Address spaces take the addresses that the articles say, and the better match wins. */
class SpaceTest {

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @DisplayName("Q229961: the kinds of matches")
    @CsvSource({
        "userz@microsoft.com, userz@microsoft.com, EXACT",
        "*@microsoft.com, userz@microsoft.com, WILDCARD",
        "*@MICROSOFT.COM, UserZ@microsoft.com, WILDCARD",
        "*, userz@microsoft.com, WILDCARD",
        "userz@com, userz@microsoft.com, PARTIAL",
        "'', userz@microsoft.com, BLANK",
        "company.com, user@company.com, NONE",
        "@company.com, user@company.com, NONE",
        "*@company.com, user@company.com, WILDCARD",
        "*@company.com, user@sub.company.com, NONE",
        "user%@x.com, user1@x.com, WILDCARD",
        "user%@x.com, user@x.com, NONE"})
    void internetAddresses(String pattern, String address, String kind) {
        assertEquals(kind, kind(Space.of("SMTP", pattern).match(address)));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @DisplayName("Q149121: a network and post office take the mailboxes in it")
    @CsvSource({
        "MSNET/PO1, MSNET/PO1/BOB, PARTIAL",
        "MSNET/PO1, MSNET/PO10/BOB, NONE",
        "MSNET/*, MSNET/PO10/BOB, WILDCARD",
        "MSNET/PO1/BOB, msnet/po1/bob, EXACT"})
    void microsoftMail(String pattern, String address, String kind) {
        assertEquals(kind, kind(Space.of("MS", pattern).match(address)));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "c=*, c=US;a= ;p=Org;o=Site;s=Doe;, WILDCARD",
        "c=GB;a=TMAILUK;p=*, c=GB;a=TMAILUK;p=Any;s=Doe;, WILDCARD",
        "c=GB;a=TMAILUK;p=*, c=GB;a=TMAILUK;s=Doe;, WILDCARD",
        "c=US;a= ;p=Org;o=Site;, c=us;a= ;p=ORG;o=site;s=Doe;, EXACT",
        "c=US;a= ;p=Org;, c=US;a= ;p=Org;o=Site;s=Doe;, PARTIAL",
        "c=US;a= ;p=Org;, c=US;p=Org;s=Doe;, EXACT",
        "c=US;a= ;p=Org;o=Site;, c=US;a= ;p=Org;s=Doe;, NONE",
        "'', c=US;a= ;p=Org;s=Doe;, BLANK",
        "p=Org;c=US;, c=US;a=X;p=Org;s=Doe;, PARTIAL"})
    void x400Addresses(String pattern, String address, String kind) {
        assertEquals(kind, kind(Space.of("X400", pattern).match(address)));
    }

    @Test
    @DisplayName("Q152471: a star is a better match than a blank, and an exact one than both")
    void orderOfKinds() {
        assertBetter("SMTP", "a@x.com", "a@x.com", "*@x.com");
        assertBetter("SMTP", "a@x.com", "*@x.com", "*");
        assertBetter("SMTP", "a@x.com", "*", "a@com");
        assertBetter("SMTP", "a@x.com", "a@com", "");
    }

    @Test
    @DisplayName("Q221699: a generic X.400 space does not win before exact ones")
    void moreSpecificX400SpaceIsBetter() {
        String address = "c=US;a=A;p=P;o=O;ou1=U;s=Doe;";
        assertBetter("X400", address, "c=US;a=A;p=P;o=O;ou1=U;", "c=US;a=A;p=P;o=O;");
        assertBetter("X400", address, "c=US;a=A;p=P;o=O;", "c=US;a=A;p=P;o=*;ou1=U;");
        assertBetter("X400", address, "c=US;a=A;", "c=US;a=*;p=P;o=O;");
        assertBetter("X400", address, "c=US;", "c=*;a=A;p=P;o=O;ou1=U;");
        assertBetter("X400", address, "c=*;", "");
    }

    @Test
    void spacesAreEqualWhateverTheCase() {
        assertEquals(Space.of("smtp", "*@X.com"), Space.of("SMTP", " *@x.COM"));
        assertEquals(Space.x400("C=us;A= ;P=Org;"), Space.x400("p=ORG;c=US;a= ;"));
        assertEquals("X400:C=us;A= ;P=Org;", Space.x400("C=us;A= ;P=Org;").toString());
        assertEquals("c=us;a= ;p=org;", Space.x400("c=US;a= ;p=Org;s=Doe;").text());
    }

    @Test
    void aSiteContainsWhatLiesInIt() {
        assertTrue(Space.site("Org", "Site").contains(DistinguishedName.parse("/o=ORG/ou=site/cn=Recipients/cn=Doe")));
        assertEquals(false, Space.site("Org", "Site").contains(DistinguishedName.parse("/o=Org/ou=Site2/cn=Doe")));
    }

    private static void assertBetter(String type, String address, String better, String worse) {
        Match first = Space.of(type, better).match(address).orElseThrow();
        Match second = Space.of(type, worse).match(address).orElseThrow();
        assertTrue(first.compareTo(second) > 0, better + " before " + worse);
    }

    private static String kind(Optional<Match> match) {
        return match.map(Match::kind).map(MatchKind::name).orElse("NONE");
    }

    @Test
    @DisplayName("Q152471, Q229961: a wildcard hides what is blank or a part of its addresses, whatever the costs")
    void aWildcardHidesBlanksAndParts() {
        assertTrue(hides("SMTP", "*", ""));
        assertTrue(hides("MS", "*", "MSNET/PO1"));
        assertTrue(hides("MS", "MSNET/*", "msnet/po1"));
        assertTrue(hides("MS", "MSNET/PO*", "MSNET/PO1"));
        assertTrue(hides("X400", "c=*;", ""));
        assertTrue(hides("X400", "c=US;a=*;", "c=US;p=Trager;"));
        assertTrue(hides("X400", "c=US;a=*;p=*;", "c=US;p=Trager;"));
        assertTrue(hides("X400", "c=US;a=ATT;p=*;", "c=US;a=ATT;"));
    }

    @Test
    void whatTakesAnAddressOfItsOwnIsNotHidden() {
        assertFalse(hides("SMTP", "*", "*"));
        assertFalse(hides("SMTP", "*@a.example", ""));
        assertFalse(hides("SMTP", "*", "joe@a.example"), "an exact address");
        assertFalse(hides("MS", "*", "MSNET/PO1/JOE"), "an exact address");
        assertFalse(hides("MS", "MSNET/PO2*", "MSNET/PO1"));
        assertFalse(hides("MS", "*1", "MSNET/PO1"));
        assertFalse(hides("CCMAIL", "*", "PO1"), "not known what a whole address is");
        assertFalse(hides("X400", "c=*;", "c=US;"));
        assertFalse(hides("X400", "c=US;a=*;", "c=US;a= ;p=Trager;"), "no administrative domain is a value");
        assertFalse(hides("X400", "c=US;a=*;p=Other;", "c=US;p=Trager;"));
        assertFalse(Space.of("SMTP", "").isHiddenBy(Space.of("FAX", "*")));
    }

    /** What hides a space wins for all sorts of addresses in it. */
    @Test
    void whatHidesASpaceFitsEveryAddressInItBetter() {
        Random random = new Random(11);
        String[] values = {null, null, "*", "x", "y", "x*", "%"};
        int hidden = 0;
        for (int i = 0; i < 4000; i++) {
            Space space = x400(random, values);
            Space other = x400(random, values);
            if (space.isHiddenBy(other)) {
                hidden++;
                for (int n = 0; n < 50; n++) {
                    String address = x400(random, new String[] {null, "", "x", "y", "xy", "z"}).text();
                    space.match(address).ifPresent(match -> assertTrue(
                            other.match(address).orElseThrow().compareTo(match) > 0, space + " " + other + " " + address));
                }
            }
        }
        assertTrue(hidden > 50, "hidden: " + hidden);
    }

    private static Space x400(Random random, String[] values) {
        StringBuilder text = new StringBuilder();
        for (String label : List.of("c", "a", "p")) {
            String value = values[random.nextInt(values.length)];
            text.append(value == null ? "" : label + '=' + (value.isEmpty() ? " " : value) + ';');
        }
        return Space.x400(text.toString());
    }

    private static boolean hides(String type, String other, String space) {
        return Space.of(type, space).isHiddenBy(Space.of(type, other));
    }
}
