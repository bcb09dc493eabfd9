package org.exsite.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressUpdate.Options;
import org.exsite.model.address.GeneratedAddress.Outcome;
import org.exsite.model.progress.Progress;
import org.exsite.model.query.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes when the recipients of a site get the addresses that its templates make. */
class AddressUpdateTest {

    private final Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
    private final Site site = site("North");
    private final SiteAddressing addressing = ExsiteFactory.eINSTANCE.createSiteAddressing();

    @BeforeEach
    void fill() {
        addressing.setName("Site-Addressing");
        Sites.container(site, Sites.CONFIGURATION).getChildren().add(addressing);
        templates("SMTP:@new.example", "X400:c=US;a= ;p=Trager;o=North;");
    }

    private Site site(String name) {
        Site created = ExsiteFactory.eINSTANCE.createSite();
        created.setName(name);
        organization.getChildren().add(created);
        return created;
    }

    private void templates(String... texts) {
        addressing.getGatewayProxies().clear();
        Arrays.stream(texts).map(AddressTemplate::of).forEach(addressing.getGatewayProxies()::add);
    }

    private static <T extends Recipient> T in(DirectoryObject place, T recipient, String alias, String... addresses) {
        recipient.setName(alias);
        recipient.setAlias(alias);
        recipient.setDisplayName(alias);
        Arrays.stream(addresses).map(ProxyAddress::of).forEach(recipient.getProxyAddresses()::add);
        Sites.container(place, Sites.RECIPIENTS).getChildren().add(recipient);
        return recipient;
    }

    private Mailbox mailbox(String alias, String... addresses) {
        return in(site, ExsiteFactory.eINSTANCE.createMailbox(), alias, addresses);
    }

    private AddressUpdate update(boolean keepsFormer, boolean removesDisabled, String... types) {
        return AddressUpdate.of(site, addressing, new Options(Set.of(types), keepsFormer, removesDisabled),
                AddressTable.of(organization, Progress.NONE), Progress.NONE);
    }

    private static String after(AddressUpdate update, Recipient recipient) {
        return update.changes().stream().filter(change -> change.recipient() == recipient)
                .map(change -> change.after().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .findFirst().orElse("unchanged");
    }

    @Test
    void aNewTemplateGivesANewPrimaryAddressAndTheFormerOneStaysAsSecondary() {
        Mailbox jdoe = mailbox("jdoe", "SMTP:jdoe@old.example", "X400:c=US;a= ;p=Trager;o=North;s=jdoe;");
        AddressUpdate update = update(true, false, "SMTP", "X400");
        assertEquals("SMTP:jdoe@new.example X400:c=US;a= ;p=Trager;o=North;s=jdoe; smtp:jdoe@old.example",
                after(update, jdoe));
        assertEquals(1, update.scanned());
        assertEquals(List.of(ProxyAddress.of("SMTP:jdoe@old.example")), update.changes().getFirst().removed());
        assertEquals("SMTP:jdoe@old.example", jdoe.getProxyAddresses().getFirst().toString(), "nothing is changed yet");
    }

    @Test
    void asInExchangeTheFormerAddressIsLostUnlessItIsToBeKept() {
        Mailbox jdoe = mailbox("jdoe", "SMTP:jdoe@old.example");
        assertEquals("SMTP:jdoe@new.example", after(update(false, false, "SMTP"), jdoe));
    }

    @Test
    void secondaryAddressesMadeByHandStay() {
        Mailbox jdoe = mailbox("jdoe", "smtp:sales@old.example", "SMTP:jdoe@old.example", "NOTES:jdoe@Exchange");
        assertEquals("smtp:sales@old.example SMTP:jdoe@new.example NOTES:jdoe@Exchange",
                after(update(false, false, "SMTP"), jdoe));
    }

    @Test
    void aSecondaryAddressThatTheTemplateMakesBecomesThePrimaryOne() {
        Mailbox jdoe = mailbox("jdoe", "SMTP:jdoe@old.example", "smtp:JDoe@new.example");
        assertEquals("SMTP:jdoe@new.example smtp:jdoe@old.example", after(update(true, false, "SMTP"), jdoe));
    }

    @Test
    void whoHasTheAddressOrNeedsItsNumberStaysAsItIs() {
        Mailbox third = mailbox("jdoe", "SMTP:jdoe3@new.example");
        Mailbox second = mailbox("jdoe", "SMTP:jdoe2@new.example");
        Mailbox first = mailbox("jdoe", "SMTP:JDOE@new.example");
        AddressUpdate update = update(true, false, "SMTP");
        assertEquals(List.of(), update.changes());
        assertEquals(3, update.scanned());
        first.getProxyAddresses().set(0, ProxyAddress.of("SMTP:boss@new.example"));
        assertEquals("SMTP:jdoe@new.example smtp:jdoe3@new.example", after(update(true, false, "SMTP"), third));
        assertEquals("unchanged", after(update(true, false, "SMTP"), second));
    }

    @Test
    void anAddressThatSomebodyHasGetsANumberAndTheOwnerIsNamed() {
        Mailbox owner = in(site("South"), ExsiteFactory.eINSTANCE.createMailbox(), "other", "smtp:jdoe@new.example");
        Mailbox first = mailbox("jdoe", "SMTP:a@old.example");
        Mailbox second = mailbox("jdoe", "SMTP:b@old.example");
        AddressUpdate update = update(false, false, "SMTP");
        assertEquals("SMTP:jdoe2@new.example", after(update, first));
        assertEquals("SMTP:jdoe3@new.example", after(update, second));
        GeneratedAddress collision = update.changes().getFirst().collisions().getFirst();
        assertSame(owner, collision.owner());
        assertEquals("SMTP:jdoe@new.example", collision.plain().toString());
    }

    @Test
    void onlyTheChosenTypesChange() {
        Mailbox jdoe = mailbox("jdoe", "SMTP:jdoe@old.example", "X400:c=US;a= ;p=Old;o=North;s=jdoe;");
        assertEquals("SMTP:jdoe@old.example X400:c=US;a= ;p=Trager;o=North;s=jdoe;",
                after(update(false, false, "X400"), jdoe));
    }

    @Test
    void addressesOfATypeThatIsSwitchedOffGoOnlyIfAskedFor() {
        templates("CCMAIL:at North", "X400:c=US;a= ;p=Trager;o=North;");
        addressing.getDisabledGatewayProxies().addAll(List.of("CCMAIL:at North", "X400:"));
        Mailbox jdoe = mailbox("jdoe", "CCMAIL:Doe at Old", "ccmail:x at Old", "X400:c=US;a= ;p=Old;s=jdoe;");
        assertEquals("unchanged", after(update(false, false, "CCMAIL"), jdoe));
        assertEquals("X400:c=US;a= ;p=Trager;o=North;s=jdoe;", after(update(false, true, "CCMAIL", "X400"), jdoe),
                "X.400 cannot be switched off");
    }

    @Test
    void theTargetAddressOfACustomRecipientStaysThePrimaryOne() {
        CustomRecipient custom = in(site, ExsiteFactory.eINSTANCE.createCustomRecipient(), "ann", "SMTP:ann@else.example");
        custom.setTargetAddress(ProxyAddress.of("SMTP:ann@else.example"));
        assertEquals("SMTP:ann@else.example X400:c=US;a= ;p=Trager;o=North;s=ann;",
                after(update(true, false, "SMTP", "X400"), custom));
    }

    @Test
    void whatATemplateCannotMakeIsAFailureAndTheAddressStays() {
        templates("CCMAIL:North");
        Mailbox jdoe = mailbox("jdoe", "CCMAIL:Doe at Old");
        AddressUpdate update = update(true, false, "CCMAIL");
        assertEquals("unchanged", after(update, jdoe));
        assertSame(jdoe, update.failures().getFirst().recipient());
    }

    @Test
    void aSecondTemplateOfATypeMakesASecondaryAddress() {
        templates("SMTP:@new.example", "SMTP:%g@new.example", "smtp:%m@sales.example");
        Mailbox jdoe = mailbox("jdoe", "SMTP:jdoe@old.example");
        jdoe.setFirstName("John");
        assertEquals("SMTP:jdoe@new.example smtp:jdoe@old.example smtp:John@new.example smtp:jdoe@sales.example",
                after(update(true, false, "SMTP"), jdoe));
    }

    @Test
    void afterAnUpdateThereIsNothingLeftToDo() {
        for (int i = 0; i < 400; i++) {
            mailbox(List.of("jdoe", "ann", "ann2", "x" + i).get(i % 4), "SMTP:" + i + "@old.example");
        }
        AddressUpdate update = update(true, false, "SMTP", "X400");
        assertEquals(400, update.changes().size());
        update.changes().forEach(change -> {
            change.recipient().getProxyAddresses().clear();
            change.recipient().getProxyAddresses().addAll(change.after());
        });
        long distinct = Sites.recipients(site).flatMap(recipient -> recipient.getProxyAddresses().stream())
                .map(ProxyAddress::key).distinct().count();
        assertEquals(Sites.recipients(site).mapToLong(recipient -> recipient.getProxyAddresses().size()).sum(), distinct);
        assertEquals(List.of(), update(true, false, "SMTP", "X400").changes());
    }

    @Test
    void itCanBeCanceled() {
        for (int i = 0; i < 5000; i++) {
            mailbox("user" + i);
        }
        Progress canceled = new Progress() {
            @Override
            public void begin(String task, long total) {
                // nobody looks
            }

            @Override
            public void done(long units) {
                // nobody looks
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> AddressTable.of(organization, canceled));
        AddressTable owners = AddressTable.of(organization, Progress.NONE);
        assertThrows(CancellationException.class, () -> AddressUpdate.of(site, addressing,
                new Options(Set.of("SMTP"), true, false), owners, canceled));
    }

    @Test
    void aPreviewTellsWhatComesOfEachTemplate() {
        templates("SMTP:@new.example", "CCMAIL:at North", "MS:TRAGER/NORTH", "PROFS:", "X400:c=US;a= ;p=T;");
        addressing.getDisabledGatewayProxies().add("CCMAIL");
        Mailbox owner = mailbox("other", "SMTP:jdoe@new.example");
        Mailbox jdoe = mailbox("jdoe", "MS:TRAGER/NORTH/JDOE");
        List<GeneratedAddress> preview = GeneratedAddress.of(addressing, addressing.getGatewayProxies(), jdoe,
                AddressTable.of(organization, Progress.NONE));
        assertEquals(List.of(Outcome.NEW, Outcome.DISABLED, Outcome.PRESENT, Outcome.IMPOSSIBLE, Outcome.NEW),
                preview.stream().map(GeneratedAddress::outcome).toList());
        assertSame(owner, preview.getFirst().owner());
        assertEquals("SMTP:jdoe2@new.example", preview.getFirst().address().toString());
        assertTrue(preview.get(4).address().toString().startsWith("X400:c=US;a= ;p=T;s=jdoe;"), preview::toString);
    }
}
