package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.LdifChanges;
import org.exsite.directory.ManualSteps;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.Test;

class LdifChangesTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String CONNECTIONS = "/o=Trager/ou=North/cn=Configuration/cn=Connections";

    private static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    @Test
    void aSwapOfPrimaryAndSecondaryTakesThreeRecords() {
        Changes changes = Changes.ofSample(o -> {
            jane(o).getProxyAddresses().remove(ProxyAddress.of("SMTP:jdoe@trager.example"));
            jane(o).getProxyAddresses().remove(ProxyAddress.of("smtp:jane.doe@trager.example"));
            jane(o).getProxyAddresses().add(ProxyAddress.of("SMTP:jane.doe@trager.example"));
            jane(o).getProxyAddresses().add(ProxyAddress.of("smtp:jdoe@trager.example"));
        });

        String ldif = changes.written(LdifChanges::write);

        String start = "\ndn: cn=JDoe,cn=Recipients,ou=North,o=Trager\nchangetype: modify\n";
        assertEquals("version: 1\n"
                + start + "delete: otherMailbox\notherMailbox: smtp$jane.doe@trager.example\n-\n"
                + start + "replace: mail\nmail: jane.doe@trager.example\n-\n"
                + start + "add: otherMailbox\notherMailbox: smtp$jdoe@trager.example\n-\n", ldif);
        assertTrue(changes.missingAfter(ldif).isEmpty());
    }

    @Test
    void theThreeRecordsOfTheSampleSwapTheAddresses() {
        Organization organization = Texts.merge(Texts.sample("sample.ldif"), Texts.sampleText("sample-modify.ldif"));

        assertEquals(List.of(), organization.getImportProblems());
        assertTrue(jane(organization).getProxyAddresses().contains(ProxyAddress.of("SMTP:jane.doe@trager.example")));
        assertTrue(jane(organization).getProxyAddresses().contains(ProxyAddress.of("smtp:jdoe@trager.example")));
        assertEquals(4, jane(organization).getProxyAddresses().size());
    }

    @Test
    void otherChangesOfOneObjectAreOneRecord() {
        Changes changes = Changes.ofSample(o -> {
            jane(o).setTitle("Boss");
            jane(o).setIncomingMessageSizeLimit(null);
            jane(o).setLastName("Dole");
            jane(o).getProxyAddresses().add(ProxyAddress.of("smtp:j@trager.example"));
        });

        String ldif = changes.written(LdifChanges::write);

        assertEquals(1, ldif.split("changetype").length - 1, ldif);
        assertTrue(ldif.contains("\nadd: title\ntitle: Boss\n-\n"), ldif);
        assertTrue(ldif.contains("\nreplace: sn\nsn: Dole\n-\n"), ldif);
        assertTrue(ldif.contains("\ndelete: Deliv-Cont-Length\nDeliv-Cont-Length: 10240\n-\n"), ldif);
        assertTrue(ldif.contains("\nadd: otherMailbox\notherMailbox: smtp$j@trager.example\n-\n"), ldif);
        assertFalse(ldif.contains("rfc822Mailbox"), ldif);
        assertTrue(changes.missingAfter(ldif).isEmpty());
    }

    @Test
    void objectsAreAddedAndDeleted() {
        Changes changes = Changes.ofSample(o -> {
            CustomRecipient recipient = ExsiteFactory.eINSTANCE.createCustomRecipient();
            recipient.setName("Supplier2");
            recipient.setTargetAddress(ProxyAddress.of("SMTP:bob@supplier.example"));
            Texts.find(o, RECIPIENTS).getChildren().add(recipient);
            EcoreUtil.remove(Texts.find(o, RECIPIENTS + "/cn=AllNorth"));
        });

        String ldif = changes.written(LdifChanges::write);

        assertTrue(ldif.contains("dn: cn=Supplier2,cn=Recipients,ou=North,o=Trager\nchangetype: add\n"
                + "objectClass: Remote-Address\nobjectClass: person\nobjectClass: top\nrdn: Supplier2\n"
                + "Target-Address: SMTP:bob@supplier.example\n"), ldif);
        assertTrue(ldif.contains("dn: cn=AllNorth,cn=Recipients,ou=North,o=Trager\nchangetype: delete\n"), ldif);
        assertTrue(changes.missingAfter(ldif).isEmpty());
    }

    @Test
    void configurationIsCarriedButWhatTheDirectoryLacksIsManual() {
        Changes changes = Changes.ofSample(o -> {
            TcpX400Connector connector = Texts.find(o, CONNECTIONS + "/cn=X400 to South");
            connector.getAddressSpaces().getFirst().setCost(5);
            connector.setNetworkAddress("south2.trager.example");
            InternetMailService service = Texts.find(o, CONNECTIONS + "/cn=Internet Mail Connector (NORTH1)");
            service.setAdministratorMailbox(DistinguishedName.parse(RECIPIENTS + "/cn=JDoe"));
        });

        String ldif = changes.written(LdifChanges::write);
        ManualSteps steps = ManualSteps.of(changes.set(), ChangeFormat.LDIF);

        assertTrue(ldif.contains("Routing-List: X400:c=US;a= ;p=Trager;o=South;;5"), ldif);
        assertFalse(ldif.contains("exsite-"), ldif);
        assertEquals(3, steps.manualSteps().size());
        assertEquals(1, changes.missingAfter(ldif).changes().size());
    }

    @Test
    void mailboxesAreNotDeletedOverLdap() {
        Changes changes = Changes.ofSample(o -> EcoreUtil.remove(jane(o)));

        assertEquals("version: 1\n", changes.written(LdifChanges::write));
        assertTrue(ManualSteps.of(changes.set(), ChangeFormat.LDIF).text().contains(RECIPIENTS + "/cn=JDoe"));
    }

    @Test
    void aRecordThatDoesNotFitChangesNothing() {
        Organization organization = Texts.merge(Texts.sample("sample.ldif"),
                "dn: cn=JDoe,cn=Recipients,ou=North,o=Trager\nchangetype: modify\n"
                        + "replace: sn\nsn: Other\n-\ndelete: title\n-\n\n"
                        + "dn: cn=JDoe,cn=Recipients,ou=North,o=Trager\nchangetype: modrdn\nnewrdn: cn=J\n"
                        + "deleteoldrdn: 1\n");

        assertEquals("Doe", jane(organization).getLastName());
        assertEquals(List.of(1, 9), organization.getImportProblems().stream().map(l -> l.getLine()).toList());
        assertTrue(organization.getImportProblems().getFirst().getProblem().contains("title"));
    }
}
