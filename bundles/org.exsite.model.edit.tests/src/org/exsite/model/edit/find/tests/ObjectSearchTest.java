package org.exsite.model.edit.find.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.find.ObjectSearch;
import org.exsite.model.edit.find.SearchText;
import org.exsite.model.query.Sites;
import org.exsite.model.util.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObjectSearchTest {

    private final Organization organization = ExsiteFactory.eINSTANCE.createOrganization();

    @BeforeEach
    void fill() {
        Site site = ExsiteFactory.eINSTANCE.createSite();
        site.setName("North");
        organization.setName("Trager");
        organization.getChildren().add(site);
        DirectoryObject recipients = Sites.container(site, "Recipients");
        add(recipients, "AnnaL", "Anna Larsen", "anna", "SMTP:anna.larsen@trager.example", "smtp:al@trager.example");
        add(recipients, "LarsA", "Lars Andersen", "lars", "SMTP:lars.andersen@trager.example");
        add(recipients, "Hilde", "Hilde Solarsen", "hilde", "MS:NET/PO/HILDE");
    }

    private static void add(DirectoryObject container, String name, String label, String alias, String... addresses) {
        Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
        mailbox.setName(name);
        mailbox.setDisplayName(label);
        mailbox.setAlias(alias);
        for (String address : addresses) {
            mailbox.getProxyAddresses().add(ProxyAddress.of(address));
        }
        container.getChildren().add(mailbox);
    }

    private List<String> names(String text) {
        return search(text, 100).objects().stream().map(DirectoryObject::getName).toList();
    }

    private ObjectSearch.Result search(String text, int limit) {
        return new ObjectSearch(SearchText.of(text), limit).run(Sites.objects(organization), () -> false);
    }

    @Test
    void whatBeginsWithTheTextComesBeforeWhatOnlyHoldsIt() {
        assertEquals(List.of("LarsA", "AnnaL", "Hilde"), names("LARS"));
    }

    @Test
    void aWholeTextComesFirst() {
        assertEquals(List.of("Hilde"), names("hilde"));
        assertEquals(List.of("AnnaL"), names("anna"));
    }

    @Test
    void aliasesAndAddressesAreSearchedToo() {
        assertEquals(List.of("AnnaL"), names("al@trager"));
        assertEquals(List.of("AnnaL"), names("smtp:al@trager.example"));
        assertEquals(List.of("Hilde"), names("net/po/hi"));
    }

    @Test
    void allWordsMustOccurInAnyOrder() {
        assertEquals(List.of("LarsA"), names("and lars"));
        assertEquals(List.of(), names("lars nobody"));
    }

    @Test
    void anAsteriskStandsForAnyTextAndAQuestionMarkForOneCharacter() {
        assertEquals(List.of("LarsA"), names("l*dersen"));
        assertEquals(List.of("LarsA", "AnnaL", "Hilde"), names("l?rs"));
        assertEquals(List.of(), names("l?dersen"));
    }

    @Test
    void otherCharactersOfPatternsMeanThemselves() {
        assertEquals(List.of(), names("lars.*q*"));
        assertEquals(List.of("LarsA"), names("lars.*@"));
    }

    @Test
    void distinguishedNamesAreFoundInBothForms() {
        assertEquals(List.of("LarsA"), names("/o=Trager/ou=North/cn=Recipients/cn=larsa"));
        assertEquals(List.of("LarsA"), names("cn=LarsA,cn=Recipients,ou=North,o=Trager"));
        assertEquals(List.of("North", "AnnaL", "Hilde", "LarsA", "Recipients").stream().sorted().toList(),
                names("/ou=north").stream().sorted().toList());
    }

    @Test
    void everythingIsFoundWithoutAText() {
        assertEquals(List.of("Trager", "North", "Recipients", "AnnaL", "LarsA", "Hilde"), names("  "));
    }

    @Test
    void theBestMatchesAreKeptAndAllAreCounted() {
        ObjectSearch.Result result = search("lars", 2);
        assertEquals(List.of("LarsA", "AnnaL"), result.objects().stream().map(DirectoryObject::getName).toList());
        assertEquals(3, result.matches());
        assertEquals(6, result.total());
    }

    @Test
    void aSearchThatNobodyWantsAnyMoreEnds() {
        assertThrows(CancellationException.class, () -> new ObjectSearch(SearchText.of("a"), 10)
                .run(Sites.objects(organization), () -> true));
    }

    @Test
    void aSearchCanBeMadeWhileTheModelIsOnlyRead() throws Exception {
        assertEquals(3, Reading.only(() -> search("lars", 10)).matches());
    }
}
