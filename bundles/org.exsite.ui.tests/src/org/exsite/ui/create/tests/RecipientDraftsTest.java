package org.exsite.ui.create.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.create.Creation;
import org.exsite.ui.create.CustomRecipientDraft;
import org.exsite.ui.create.DistributionListDraft;
import org.exsite.ui.create.MailboxDraft;
import org.exsite.ui.create.PersonNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The recipients that the wizards make. */
class RecipientDraftsTest {

    private static final PersonNames SMITH = new PersonNames("Zoe", "Smith", "Zoe Smith", "ZoeS", "ZoeS");

    private final Trial trial = new Trial(SampleOrganization.builder().recipients(30).sites(2).build());

    @AfterEach
    void close() {
        trial.close();
    }

    private MailboxDraft mailbox(PersonNames names) {
        return new MailboxDraft(trial.recipients(0), names, "TRAGER\\ZoeS", trial.server(0));
    }

    @Test
    void aMailboxHasTheAddressesOfItsSiteAndNoFinding() {
        MailboxDraft draft = mailbox(SMITH);
        assertEquals(Optional.empty(), draft.problem(trial.context()));

        Creation creation = draft.create(trial.context());
        trial.add(creation, "Create Mailbox Zoe Smith");

        Mailbox mailbox = (Mailbox) creation.object();
        assertEquals(trial.recipients(0), mailbox.eContainer());
        assertEquals("Microsoft Private MDB", mailbox.getHomeMDB().value());
        assertEquals(trial.server(0).getDistinguishedName(), mailbox.getHomeMTA().parent());
        String site = trial.site(0).getName();
        assertTrue(mailbox.getProxyAddresses().contains(ProxyAddress.of("SMTP:ZoeS@trager.example")));
        assertTrue(mailbox.getProxyAddresses().contains(
                ProxyAddress.of("X400:c=US;a= ;p=Trager;o=" + site + ";s=Smith;g=Zoe;")),
                mailbox.getProxyAddresses()::toString);
        assertEquals(List.of("TRAGER\\ZoeS"), mailbox.getUsers());
        trial.undo();
        assertNull(mailbox.eContainer());
    }

    @Test
    void aSecondMailboxOfOneNameGetsAnotherAliasAndOtherAddresses() {
        trial.add(mailbox(SMITH).create(trial.context()), "Create Mailbox Zoe Smith");

        assertEquals("ZoeS2", PersonNames.proposedAlias("Zoe", "Smith", trial.context()));
        assertTrue(mailbox(SMITH).problem(trial.context()).isPresent());
        MailboxDraft second = new MailboxDraft(trial.recipients(0),
                new PersonNames("Zoe", "Smith", "Zoe Smith", "ZoeS2", "ZoeS2"), "", trial.server(0));
        assertEquals(Optional.empty(), second.problem(trial.context()));
        trial.add(second.create(trial.context()), "Create Mailbox Zoe Smith");
    }

    @Test
    void namesThatMakeFindingsAreRefused() {
        for (PersonNames names : List.of(new PersonNames("", "", "", "ZoeS", "ZoeS"),
                new PersonNames("", "", "Zoe: Smith", "ZoeS", "ZoeS"), new PersonNames("", "", "Zoe", "Zoe S", "ZoeS"),
                new PersonNames("", "", "Zoe", "Zoe\"S", "ZoeS"), new PersonNames("", "", "Zoe", "SMTP", "ZoeS"),
                new PersonNames("", "", "Zoe", "", "ZoeS"), new PersonNames("", "", "Zoe", "ZoeS", ""),
                new PersonNames("", "", "Zoe", "administrator", "ZoeS"),
                new PersonNames("", "", "Zoe", "ZoeS", "Zoe?"), new PersonNames("", "", "Zoe", "ZoeS", "Zo\u00eb"),
                new PersonNames("", "Smith", "Maud Smith", "ZoeS", "ZoeS"))) {
            assertTrue(mailbox(names).problem(trial.context()).isPresent(), names::toString);
        }
        assertTrue(new MailboxDraft(trial.recipients(0), SMITH, "ZoeS", trial.server(0)).problem(trial.context())
                .isPresent());
        assertTrue(new MailboxDraft(trial.recipients(0), SMITH, "", null).problem(trial.context()).isPresent());
    }

    @Test
    void aProposedDirectoryNameHasNoAccents() {
        assertEquals("ZoeS", PersonNames.proposedDirectory("Zo\u00ebS?"));
    }

    @Test
    void aMailboxIsRefusedWhereTheSiteGeneratesNoX400Address() {
        Sites.addressing(trial.site(0)).orElseThrow().getGatewayProxies()
                .removeIf(template -> template.type().equals(ProxyAddress.X400));

        assertTrue(mailbox(SMITH).problem(trial.context()).orElseThrow().contains("X.400"));
    }

    @Test
    void theOwnerOfAListMayChangeItsMembers() {
        trial.add(mailbox(SMITH).create(trial.context()), "Create Mailbox Zoe Smith");
        Mailbox owner = (Mailbox) Sites.find(trial.recipients(0), "ZoeS").orElseThrow();
        assertTrue(DistributionListDraft.owners(trial.recipients(0)).contains(owner));
        assertTrue(DistributionListDraft.owners(trial.recipients(1)).stream().noneMatch(owner::equals));
        DistributionListDraft draft = new DistributionListDraft(trial.recipients(0),
                PersonNames.of("Zoe and others", "ZoeList", "ZoeList"), owner, trial.server(0),
                List.of(owner, Sites.recipients(trial.recipients(1)).findFirst().orElseThrow()));
        assertEquals(Optional.empty(), draft.problem(trial.context()));

        Creation creation = draft.create(trial.context());
        trial.add(creation, "Create Distribution list Zoe and others");

        DistributionList list = (DistributionList) creation.object();
        assertEquals(2, list.getMembers().size());
        assertEquals(List.of("TRAGER\\ZoeS"), list.getUsers());
        assertTrue(list.getProxyAddresses().stream().anyMatch(address -> address.isType(ProxyAddress.X400)));
    }

    @Test
    void theTargetOfACustomRecipientIsItsAddressOfThatType() {
        CustomRecipientDraft draft = custom("zoe@partner.example");
        assertEquals(Optional.empty(), draft.problem(trial.context()));

        Creation creation = draft.create(trial.context());
        trial.add(creation, "Create Custom recipient Zoe Smith");

        CustomRecipient custom = (CustomRecipient) creation.object();
        assertEquals(ProxyAddress.of("SMTP:zoe@partner.example"), custom.getTargetAddress());
        assertEquals(List.of(custom.getTargetAddress()),
                custom.getProxyAddresses().stream().filter(address -> address.isType(ProxyAddress.SMTP)).toList());
        assertTrue(custom("zoe@partner.example").problem(trial.context()).isPresent());
    }

    @Test
    void aTargetThatMailCannotBeSentToIsRefused() {
        for (String target : List.of("", "zoe", "zoe smith@partner.example")) {
            assertTrue(custom(target).problem(trial.context()).isPresent(), target);
        }
        assertTrue(CustomRecipientDraft.types(trial.recipients(0)).containsAll(List.of("CCMAIL", "MS", "NOTES", "SMTP",
                "X400")));
    }

    private CustomRecipientDraft custom(String target) {
        return new CustomRecipientDraft(trial.recipients(0), SMITH, ProxyAddress.primary(ProxyAddress.SMTP, target));
    }
}
