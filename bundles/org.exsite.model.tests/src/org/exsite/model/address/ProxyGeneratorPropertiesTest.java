package org.exsite.model.address;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.SiteAddressing;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** What holds for the addresses of any recipients of a site; each run tries the same ones. */
class ProxyGeneratorPropertiesTest {

    private static final List<String> TEMPLATES = List.of("SMTP:@a.example", "SMTP:%g.%s@b.example",
            "smtp:%1g%3s@a.example", "smtp:%r .%d@a.example", "X400:c=US;a= ;p=Org;o=Site;", "MS:ORG/SITE",
            "CCMAIL:at SITE", "ccmail:%g, %s at SITE", "NOTES:&d/Site/Org@Exchange", "notes:&g &i &s/Org@Exchange",
            "SNADS:SITE(&m)", "PROFS:SITE(&s2&g)", "GWISE:Exchange.Site.%m");

    private static QuickTheory theory() {
        return qt().withFixedSeed(236).withExamples(300);
    }

    /** Few letters, so that many recipients have the same names. */
    private static Gen<String> names() {
        return strings().betweenCodePoints('a', 'b').ofLengthBetween(0, 2)
                .mix(arbitrary().pick(List.of("Jörg", "O'Brien, Weiß", "van der  Doe", "日本", "Longer-Than-Eight", ".",
                        "%g", "a;b", "x/y", "at work", "(1)")), 30);
    }

    private static Gen<Mailbox> mailboxes() {
        return names().zip(names(), names(), names(), (alias, first, last, display) -> {
            Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
            mailbox.setName('n' + alias);
            mailbox.setAlias(alias);
            mailbox.setFirstName(first);
            mailbox.setLastName(last);
            mailbox.setDisplayName(display);
            return mailbox;
        });
    }

    private static SiteAddressing addressing() {
        SiteAddressing addressing = ExsiteFactory.eINSTANCE.createSiteAddressing();
        TEMPLATES.forEach(template -> addressing.getGatewayProxies().add(AddressTemplate.of(template)));
        return addressing;
    }

    @Test
    void noAddressIsGivenTwice() {
        SiteAddressing addressing = addressing();
        theory().forAll(lists().of(mailboxes()).ofSizeBetween(1, 25)).check(mailboxes -> {
            Set<String> taken = new HashSet<>();
            return mailboxes.stream().allMatch(mailbox -> ProxyGenerator.generate(addressing, mailbox,
                    address -> taken.contains(address.key())).stream().allMatch(a -> taken.add(a.key())));
        });
    }

    @Test
    void everyAddressIsWellFormed() {
        SiteAddressing addressing = addressing();
        theory().withExamples(3000).forAll(mailboxes()).checkAssert(mailbox ->
                ProxyGenerator.generate(addressing, mailbox, address -> false).forEach(address -> {
                    if (!address.problems().isEmpty()) {
                        throw new AssertionError(address + " " + address.problems());
                    }
                }));
    }

    @Test
    void oneAddressOfEachTypeIsPrimary() {
        SiteAddressing addressing = addressing();
        theory().forAll(mailboxes()).check(mailbox -> {
            Set<String> types = new HashSet<>();
            return ProxyGenerator.generate(addressing, mailbox, address -> false).stream()
                    .filter(ProxyAddress::isPrimary).allMatch(address -> types.add(address.type()));
        });
    }
}
