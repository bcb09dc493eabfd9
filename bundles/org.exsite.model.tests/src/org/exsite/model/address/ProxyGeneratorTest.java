package org.exsite.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyGeneratorTest {

    private static final Predicate<ProxyAddress> FREE = address -> false;

    private static Mailbox mailbox(String alias, String first, String last, String display) {
        Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
        mailbox.setName(alias);
        mailbox.setAlias(alias);
        mailbox.setFirstName(first);
        mailbox.setLastName(last);
        mailbox.setDisplayName(display);
        return mailbox;
    }

    private static String generate(String template, Recipient recipient, String... taken) {
        return ProxyGenerator.generate(AddressTemplate.of(template), recipient,
                address -> Set.of(taken).contains(address.toString())).map(ProxyAddress::toString).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "SMTP:%d@org.example        | SMTP:MarkMClark@org.example",
        "SMTP:%r._%d@org.example    | SMTP:MarkM_Clark@org.example",
        "SMTP:%r..%d@org.example    | SMTP:MarkM.Clark@org.example",
        "SMTP:%g.%s@org.example     | SMTP:Mark.Clark@org.example",
        "SMTP:@org.example          | SMTP:markc@org.example",
        "SMTP:%m@org.example        | SMTP:markc@org.example",
        "SMTP:%g%2s@org.example     | SMTP:MarkCl@org.example",
        "SMTP:%1g%s@org.example     | SMTP:MClark@org.example",
        "SMTP:%99s@org.example      | SMTP:Clark@org.example",
        "SMTP:%1g%1i%s@org.example  | SMTP:MMClark@org.example",
        "SMTP:%G.%S@org.example     | SMTP:Mark.Clark@org.example",
        "SMTP:%%%m@org.example      | SMTP:%markc@org.example",
        "SMTP:x-%m-y@org.example    | SMTP:x-markc-y@org.example",
        "SMTP:%ra-%m@org.example    | SMTP:m-rkc@org.example",
        "SMTP:%raa%m@org.example    | SMTP:mrkc@org.example",
        "SMTP:%m%ra-%m@org.example  | SMTP:markcm-rkc@org.example",
        "smtp:%m@other.example      | smtp:markc@other.example",
        "NOTES:&G@Exchange          | NOTES:Mark@Exchange",
        "NOTES:&S&G3@Exchange       | NOTES:ClarkMar@Exchange",
        "NOTES:&S&G&I/Org@Exchange  | NOTES:ClarkMarkM/Org@Exchange",
        "NOTES:@wspu.lotus          | NOTES:markc@wspu.lotus",
        "GWISE:Exchange.Site.%m     | GWISE:Exchange.Site.markc"})
    void fillsInTemplatesAsTheArticlesShow(String template, String address) {
        Mailbox mark = mailbox("markc", "Mark", "Clark", "Mark M. Clark");
        mark.setInitials("M");
        assertEquals(address, generate(template, mark));
    }

    /** The values of Q187276, Q200233, Q188680, Q262728, Q140933 and Q184531. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "NOTES:%r _%d@wspu.lotus    | NOTES:First_Initial._Last@wspu.lotus",
        "NOTES:%r..%d@wspu.lotus    | NOTES:FirstInitialLast@wspu.lotus",
        "NOTES:@wspu.lotus          | NOTES:FirstLast@wspu.lotus",
        "NOTES:%d/Site/Org@Exchange | NOTES:FirstInitial.Last/Site/Org@Exchange",
        "NOTES:%g %s %i@wspu.lotus  | NOTES:First Last@wspu.lotus",
        "NOTES:&g &i &s/Site/Org@X  | NOTES:First Last/Site/Org@X",
        "CCMAIL:at SITE             | CCMAIL:Last, First at SITE",
        "CCMAIL:%g, %s at SITE      | CCMAIL:First, Last at SITE",
        "CCMAIL:%m at the at SITE   | CCMAIL:FirstLast at the at SITE",
        "SNADS:SITENAME(&m)         | SNADS:SITENAME(FirstLas)",
        "PROFS:NODEID(&G1&S)        | PROFS:NODEID(FLast)",
        "SMTP:%g%2s@company.com     | SMTP:FirstLa@company.com",
        "SMTP:%s.%g@domain.com      | SMTP:Last.First@domain.com"})
    void generatorsOfOtherGatewaysFollowTheArticles(String template, String address) {
        assertEquals(address, generate(template, mailbox("FirstLast", "First", "Last", "First Initial. Last")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "NOTES:%d@wspu.lotus  | NOTES:FirstInitial.Last@wspu.lotus",
        "NOTES:%r _%d@x       | NOTES:First_Initial._Last@x",
        "NOTES:&d/Site/Org@X  | NOTES:FirstInitial.Last/Site/Org@X",
        "GWISE:Exch.Site.%d   | GWISE:Exch.Site.LastFirstInitial."})
    void notesTurnsDisplayNamesRoundAtTheComma(String template, String address) {
        assertEquals(address, generate(template, mailbox("FirstLast", "First", "Last", "Last, First Initial.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SNADS:NORTH(&m)", "PROFS:N(&1g&s)", "SMTP:%s@x.org", "CCMAIL:at SITE", "MS:ORG/SITE",
            "X400:c=US;a= ;p=Org;o=Site;"})
    void numbersThatAreRememberedAreThoseThatWouldBeFound(String template) {
        AddressNumbers numbers = new AddressNumbers();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            Mailbox mailbox = mailbox("JohnDoe" + (char) ('a' + i % 3) + "x", "John", "Doexxxx" + (char) ('a' + i % 2),
                    "John Doe");
            ProxyAddress address = ProxyGenerator.generate(AddressTemplate.of(template), mailbox,
                    a -> taken.contains(a.key()), numbers).orElseThrow();

            assertEquals(ProxyGenerator.generate(AddressTemplate.of(template), mailbox,
                    a -> taken.contains(a.key())).orElseThrow(), address);
            taken.add(address.key());
        }
    }

    @Test
    void manyRecipientsOfOneNameNeedFewLooks() {
        AddressNumbers numbers = new AddressNumbers();
        Set<String> taken = new HashSet<>();
        int[] looks = {0};
        for (int i = 0; i < 5_000; i++) {
            Mailbox mailbox = mailbox("JohnDoes" + i, "John", "Does", "x");
            taken.add(ProxyGenerator.generate(AddressTemplate.of("SNADS:NORTH(&m)"), mailbox, a -> {
                looks[0]++;
                return taken.contains(a.key());
            }, numbers).orElseThrow().key());
        }
        assertEquals(5_000, taken.size());
        assertTrue(looks[0] < 4 * 5_000, looks[0] + " looks");
    }

    @Test
    void oneNameAloneHasNoCommaInCcMail() {
        assertEquals("CCMAIL:USER at SITE", generate("CCMAIL:%g, %s at SITE", mailbox("u", "USER", null, "x")));
        assertEquals("CCMAIL:USER1 at SITE", generate("CCMAIL:%g, %s at SITE", mailbox("u", null, "USER", "x"),
                "CCMAIL:USER at SITE"));
    }

    @Test
    void aliasStandsForNamesThatAreAllMissing() {
        Mailbox nameless = mailbox("jd", null, null, null);
        assertEquals("NOTES:jd/Site/Org@Exchange", generate("NOTES:&d/Site/Org@Exchange", nameless));
        assertEquals("CCMAIL:jd at SITE", generate("CCMAIL:%g, %s at SITE", nameless));
        assertEquals("PROFS:NODE(jd)", generate("PROFS:NODE(&s&g)", nameless));
    }

    @Test
    void numbersOfHostSystemsArePartOfTheUser() {
        assertEquals("SNADS:NORTH(JDOE2)", generate("SNADS:NORTH(&m)", mailbox("JDOE", "J", "D", "x"),
                "SNADS:NORTH(JDOE)"));
        assertEquals("PROFS:NORTH(JOHNDOE2)", generate("PROFS:NORTH(&m)", mailbox("JOHNDOES", "J", "D", "x"),
                "PROFS:NORTH(JOHNDOES)"));
    }

    @Test
    void missingNamesLeaveNoStrayDots() {
        assertEquals("SMTP:John.Doe@a.com", generate("SMTP:%g.%1i.%s@a.com", mailbox("jd", "John", "Doe", "x")));
        assertEquals("SMTP:jd@a.com", generate("SMTP:%g.%s.%m@a.com", mailbox("jd", null, null, "x")));
        assertEquals("SMTP:John.jd@a.com", generate("SMTP:%g.%m.%s@a.com", mailbox("jd", "John", null, "x")));
        assertEquals("SMTP:Clark@org.example", generate("SMTP:%g.%s@org.example", mailbox("m", null, "Clark", "C")));
        assertEquals("SMTP:Mark@org.example", generate("SMTP:%g.%s@org.example", mailbox("m", "Mark", null, "C")));
        assertEquals("SMTP:A.B@org.example", generate("SMTP:%g.%i.%s@org.example", mailbox("m", "A", "B", "C")));
        assertEquals("SMTP:m@org.example", generate("SMTP:%g.%s@org.example", mailbox("m", null, null, "C")));
    }

    @Test
    void invalidCharactersAreLeftOutAndAccentsMapped() {
        Mailbox mailbox = mailbox("j(d)", "Jörg", "O'Brien, Weiß", "x");
        assertEquals("SMTP:Jorg.O'BrienWeiss@org.example", generate("SMTP:%g.%s@org.example", mailbox));
        assertEquals("SMTP:jd@org.example", generate("SMTP:@org.example", mailbox));
        assertEquals("X400:c=US;a= ;p=Org;o=Site;s=O'Brien, Weiss;g=Jorg;",
                generate("X400:c=US;a= ;p=Org;o=Site;", mailbox));
    }

    @Test
    void namesWithoutAPlainFormBecomeQuestionMarksInX400() {
        assertEquals("X400:c=US;a= ;p=Org;o=Site;s=A ? B;g=??;",
                generate("X400:c=US;a= ;p=Org;o=Site;", mailbox("a", "日本", "A & B", "x")));
    }

    @Test
    void x400OfAPersonHasSurnameAndGivenName() {
        assertEquals("X400:c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;",
                generate("X400:c=US;a= ;p=Trager;o=North;", mailbox("JDoe", "Jane", "Doe", "Doe, Jane")));
        assertEquals("X400:c=US;a= ;p=Trager;o=North;s=Doe;",
                generate("X400:c=US;a= ;p=Trager;o=North;", mailbox("JDoe", null, "Doe", "Doe")));
        assertEquals("X400:c=US;a= ;p=Trager;o=North;s=JDoe;g=Jane;",
                generate("X400:c=US;a= ;p=Trager;o=North;", mailbox("JDoe", "Jane", " ", "Doe")));
    }

    @Test
    void x400OfAListHasItsAliasAsSurname() {
        DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
        list.setName("AllNorth");
        list.setAlias("AllNorth");
        list.setDisplayName("All North");
        assertEquals("X400:c=US;a= ;p=Trager;o=North;s=AllNorth;", generate("X400:c=US;a= ;p=Trager;o=North;", list));
        assertEquals("CCMAIL:All North at NORTH", generate("CCMAIL:at NORTH", list));
        list.setAlias(null);
        assertEquals("MS:TRAGER/NORTH/ALLNORTH", generate("MS:TRAGER/NORTH", list));
    }

    @Test
    void x400ValuesAreCutToTheirLimits() {
        Mailbox mailbox = mailbox("a", "G".repeat(17), "S".repeat(41), "x");
        String address = generate("X400:c=US;a= ;p=Trager;o=North;", mailbox);
        assertEquals("X400:c=US;a= ;p=Trager;o=North;s=" + "S".repeat(40) + ";g=" + "G".repeat(16) + ';', address);
        assertEquals("X400:c=US;a= ;p=Trager;o=North;s=" + "S".repeat(39) + "2;g=" + "G".repeat(16) + ';',
                generate("X400:c=US;a= ;p=Trager;o=North;", mailbox, address));
    }

    @Test
    void msMailboxesHaveTenCharactersInUpperCase() {
        assertEquals("MS:TRAGER/NORTH/JDOE", generate("MS:TRAGER/NORTH", mailbox("JDoe", "J", "D", "x")));
        Mailbox longer = mailbox("Wainwright-Smith", "J", "D", "x");
        assertEquals("MS:TRAGER/NORTH/WAINWRIGHT", generate("MS:TRAGER/NORTH", longer));
        assertEquals("MS:TRAGER/NORTH/WAINWRIGH2", generate("MS:TRAGER/NORTH", longer, "MS:TRAGER/NORTH/WAINWRIGHT"));
        assertEquals("MS:TRAGER/NORTH/AB", generate("MS:TRAGER/NORTH", mailbox("a/ b", "J", "D", "x")));
    }

    @Test
    void takenAddressesGetTheNextFreeNumber() {
        Mailbox mailbox = mailbox("User", "Jane", "Doe", "User");
        assertEquals("SMTP:User2@org.example", generate("SMTP:@org.example", mailbox, "SMTP:User@org.example"));
        assertEquals("SMTP:User3@org.example", generate("SMTP:@org.example", mailbox, "SMTP:User@org.example",
                "SMTP:User2@org.example"));
        assertEquals("X400:c=US;a= ;p=O;s=Doe2;g=Jane;", generate("X400:c=US;a= ;p=O;", mailbox,
                "X400:c=US;a= ;p=O;s=Doe;g=Jane;"));
        assertEquals("CCMAIL:Doe, Jane at SITE", generate("CCMAIL:at SITE", mailbox));
        mailbox.setFirstName(null);
        assertEquals("CCMAIL:User1 at SITE", generate("CCMAIL:at SITE", mailbox, "CCMAIL:User at SITE"));
    }

    @Test
    void templatesThatCannotBeFollowedGiveNothing() {
        Mailbox mailbox = mailbox("User", "Jane", "Doe", "User");
        for (String template : List.of("", "x", ":x", "SMTP:", "SMTP:org.example", "SMTP:%m@", "X400:", "MS:",
                "CCMAIL:NORTH", "CCMAIL:fixed at NORTH", "SNADS:NORTH", "SNADS:NORTH()", "PROFS:N(fixed)",
                "GWISE:Exchange.Site", "NOTES:fixed@x")) {
            assertEquals(Optional.empty(),
                    ProxyGenerator.generate(AddressTemplate.of(template), mailbox, FREE), template);
        }
        assertEquals(Optional.empty(), ProxyGenerator.generate(AddressTemplate.of("SMTP:@x"),
                ExsiteFactory.eINSTANCE.createMailbox(), FREE));
    }

    @Test
    void oddSignsInTemplatesStayAsTheyAre() {
        Mailbox mailbox = mailbox("User", "Jane", "Doe", "User");
        assertEquals("SMTP:%zUser@org.example", generate("SMTP:%z%m@org.example", mailbox));
        assertEquals("SMTP:User%@org.example", generate("SMTP:%m%@org.example", mailbox));
        assertEquals("SMTP:User%r@org.example", generate("SMTP:%m%r@org.example", mailbox));
        assertEquals("SMTP:User&G@org.example", generate("SMTP:%m&G@org.example", mailbox));
    }

    @Test
    void allTemplatesOfASiteButTheDisabledOnes() {
        SiteAddressing addressing = ExsiteFactory.eINSTANCE.createSiteAddressing();
        for (String template : List.of("SMTP:%m@a.example", "X400:c=US;a= ;p=O;", "MS:O/S", "CCMAIL:at S",
                "SMTP:%g@b.example", "smtp:%s@c.example")) {
            addressing.getGatewayProxies().add(AddressTemplate.of(template));
        }
        Mailbox mailbox = mailbox("JDoe", "Jane", "Doe", "Doe, Jane");
        addressing.getDisabledGatewayProxies().add("ms");
        addressing.getDisabledGatewayProxies().add("CCMAIL:at S");
        assertEquals(List.of("SMTP:JDoe@a.example", "X400:c=US;a= ;p=O;s=Doe;g=Jane;", "smtp:Jane@b.example",
                "smtp:Doe@c.example"),
                ProxyGenerator.generate(addressing, mailbox, FREE).stream().map(ProxyAddress::toString).toList());
    }

    @Test
    void generatedAddressesOfOneRecipientDiffer() {
        SiteAddressing addressing = ExsiteFactory.eINSTANCE.createSiteAddressing();
        addressing.getGatewayProxies().add(AddressTemplate.of("SMTP:%m@a.example"));
        addressing.getGatewayProxies().add(AddressTemplate.of("SMTP:@a.example"));
        assertEquals(List.of("SMTP:JDoe@a.example", "smtp:JDoe2@a.example"), ProxyGenerator.generate(addressing,
                mailbox("JDoe", "Jane", "Doe", "x"), FREE).stream().map(ProxyAddress::toString).toList());
    }
}
