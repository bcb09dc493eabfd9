package org.exsite.ui.create.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.exsite.model.AddressSpaceScope;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.ui.create.Creation;
import org.exsite.ui.create.InternetMailDraft;
import org.exsite.ui.create.SpaceDraft;
import org.exsite.ui.wizards.OrganizationTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Internet Mail Services that the wizard makes, none of which has the fault of Q300535. */
class InternetMailDraftTest {

    private static final String LABEL = "Create Internet Mail Service Internet Mail Service (PORT1)";

    private final Trial trial = new Trial(new OrganizationTemplate("Blue Harbor", "East Pier", "PORT1",
            "harbor.example", Optional.empty()).create());

    @AfterEach
    void close() {
        trial.close();
    }

    private InternetMailDraft draft(Recipient administrator) {
        return new InternetMailDraft(trial.connections(0), trial.server(0), administrator, "",
                List.of(new SpaceDraft("smtp", "*", "1", AddressSpaceScope.ORGANIZATION).create()));
    }

    private Mailbox mailbox(String name, boolean x400) {
        Mailbox mailbox = (Mailbox) NewObjects.create(trial.recipients(0),
                ExsitePackage.Literals.MAILBOX, name);
        if (!x400) {
            mailbox.getProxyAddresses().removeIf(address -> address.isType(ProxyAddress.X400));
        }
        trial.recipients(0).getChildren().add(mailbox);
        return mailbox;
    }

    @Test
    void theMailboxAdministratorIsMadeWithAnX400AddressInTheSameStep() {
        assertNull(draft(null).existing(trial.context()));
        assertEquals(Optional.empty(), draft(null).administratorProblem(trial.context()));

        Creation creation = draft(null).create(trial.context());
        trial.add(creation, LABEL);

        InternetMailService service = (InternetMailService) creation.object();
        Mailbox administrator = (Mailbox) Sites.find(trial.recipients(0), "Administrator").orElseThrow();
        assertEquals(administrator.getDistinguishedName(), service.getAdministratorMailbox());
        assertTrue(Recipients.hasType(administrator, ProxyAddress.X400));
        assertEquals("Internet Mail Connector (PORT1)", service.getName());
        assertEquals("PORT1", service.getComputerName());
        assertEquals(List.of("harbor.example"), service.getRoutes().stream().map(route -> route.getDomain()).toList());
        trial.undo();
        assertEquals(List.of(), trial.recipients(0).getChildren());
        assertEquals(List.of(), trial.connections(0).getChildren());
    }

    @Test
    void anAdministratorWithoutX400AddressIsGivenOne() {
        Mailbox administrator = mailbox("Administrator", false);
        assertEquals(administrator, draft(null).existing(trial.context()));
        assertEquals(Optional.empty(), draft(null).administratorProblem(trial.context()));

        trial.add(draft(null).create(trial.context()), LABEL);

        assertTrue(Recipients.hasType(administrator, ProxyAddress.X400));
    }

    @Test
    void aRecipientWithoutX400AddressIsRefused() {
        Mailbox with = mailbox("Postmaster", true);
        Mailbox without = mailbox("Hostmaster", false);

        assertEquals(Optional.empty(), draft(with).administratorProblem(trial.context()));
        assertTrue(draft(without).administratorProblem(trial.context()).orElseThrow().contains("Hostmaster"));
    }

    @Test
    void aServerHasOneServiceAndNeedsAPrivateStore() {
        assertEquals(Optional.empty(), draft(null).serverProblem());
        trial.add(draft(null).create(trial.context()), LABEL);
        assertTrue(draft(null).serverProblem().isPresent());

        trial.undo();
        trial.server(0).getChildren().removeIf(child -> child.getName().equals("Microsoft Private MDB"));
        assertTrue(draft(null).serverProblem().orElseThrow().contains("PORT1"));
    }

    @Test
    void aContainerThatIsMissingIsMadeForTheAdministrator() {
        DirectoryObject recipients = trial.recipients(0);
        InternetMailDraft draft = draft(null);
        trial.site(0).getChildren().remove(recipients);

        trial.add(draft.create(trial.context()), LABEL);

        assertEquals("Administrator", trial.recipients(0).getChildren().getFirst().getName());
    }
}
