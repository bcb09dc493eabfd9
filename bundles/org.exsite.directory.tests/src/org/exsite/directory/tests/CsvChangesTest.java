package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.ManualSteps;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.DomainRule;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;

class CsvChangesTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String CONFIGURATION = "/o=Trager/ou=North/cn=Configuration";

    private static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    private static InternetMailService service(Organization organization) {
        return Texts.find(organization, CONFIGURATION + "/cn=Connections/cn=Internet Mail Connector (NORTH1)");
    }

    private static Mailbox addAdministrator(Organization organization) {
        Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
        mailbox.setName("Administrator");
        mailbox.setAlias("Administrator");
        mailbox.setDisplayName("Administrator");
        mailbox.getProxyAddresses().add(ProxyAddress.of("X400:c=US;a= ;p=Trager;o=North;s=Administrator;"));
        mailbox.setHomeMDB(jane(organization).getHomeMDB());
        mailbox.setHomeMTA(jane(organization).getHomeMTA());
        Texts.find(organization, RECIPIENTS).getChildren().add(mailbox);
        return mailbox;
    }

    @Test
    void anAddressThatWasAddedIsTheOnlyRowAndImportsBack() {
        Organization base = Texts.sample("sample.ldif");
        jane(base).getProxyAddresses().removeIf(a -> a.isType("X400"));
        Changes changes = Changes.of(base, o -> jane(o).getProxyAddresses()
                .add(1, ProxyAddress.of("X400:c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;")));

        String csv = changes.written(CsvChanges::write);

        assertEquals("Obj-Class,Mode,Directory Name,Obj-Container,E-mail Addresses,Secondary-Proxy-Addresses\r\n"
                + "mailbox,Modify,JDoe," + RECIPIENTS + ",SMTP:jdoe@trager.example"
                + "%X400:c=US;a= ;p=Trager;o=North;s=Doe;g=Jane;%MS:TRAGER/NORTH/JDOE,"
                + "smtp:jane.doe@trager.example\r\n", csv);
        assertEquals(List.of(), changes.missingAfter(csv).changes());
        assertTrue(ManualSteps.of(changes.set()).isEmpty());
        assertEquals(CsvChanges.ImportOption.OVERWRITE, CsvChanges.of(changes.set()).option());
        assertTrue(ManualSteps.of(changes.set()).text().startsWith("1. "));
        assertTrue(ManualSteps.of(changes.set()).text().contains("Overwrite"));
    }

    @Test
    void attributesAreSetClearedAndExtended() {
        Changes changes = Changes.ofSample(o -> {
            jane(o).setFirstName("Janet, \"J\"");
            jane(o).setIncomingMessageSizeLimit(null);
            jane(o).setHiddenFromAddressBook(true);
            jane(o).setAddress("1 Way\r\nRedmond");
            jane(o).getAcceptMessagesFrom().add(DistinguishedName.parse(RECIPIENTS + "/cn=AllNorth"));
            jane(o).getRawAttributes().add(new RawAttribute("Room-Colour", "NORTH\\a"));
        });

        assertTrue(changes.missingAfter(changes.written(CsvChanges::write)).isEmpty());
    }

    @Test
    void allPrimaryAddressesAreRemovedByType() {
        Changes changes = Changes.ofSample(o -> jane(o).getProxyAddresses().clear());

        String csv = changes.written(CsvChanges::write);

        assertTrue(csv.contains(",~DEL<SMTP:>%~DEL<X400:>%~DEL<MS:>,~DEL\r\n"), csv);
        assertEquals(List.of(), changes.missingAfter(csv).changes());
    }

    @Test
    void aMailboxIsCreatedOnItsServerAndTheWizardComesAfterTheImport() {
        Changes changes = Changes.ofSample(o -> {
            addAdministrator(o);
            service(o).setAdministratorMailbox(DistinguishedName.parse(RECIPIENTS + "/cn=Administrator"));
        });

        String csv = changes.written(CsvChanges::write);
        ManualSteps steps = ManualSteps.of(changes.set());

        assertEquals("Obj-Class,Mode,Directory Name,Obj-Container,Home-Server,Display Name,Alias Name,E-mail Addresses"
                + "\r\nmailbox,Create,Administrator," + RECIPIENTS + ",NORTH1,Administrator,Administrator,"
                + "X400:c=US;a= ;p=Trager;o=North;s=Administrator;\r\n", csv);
        assertEquals(4, steps.steps().size());
        assertTrue(steps.steps().get(0).contains("Directory Import"));
        assertTrue(steps.steps().get(1).contains("Internet Mail Wizard"));
        assertTrue(steps.steps().get(2).contains(RECIPIENTS + "/cn=Administrator"));
        assertTrue(steps.steps().get(3).contains("installed again"));
        assertEquals(3, steps.manualSteps().size());
        assertTrue(steps.text().contains(System.lineSeparator() + "2. "));
    }

    @Test
    void whatNoFileCarriesIsManualAloneWithoutImport() {
        Changes changes = Changes.ofSample(
                o -> service(o).setAdministratorMailbox(DistinguishedName.parse(RECIPIENTS + "/cn=AllNorth")));

        ManualSteps steps = ManualSteps.of(changes.set());

        assertEquals(0, CsvChanges.of(changes.set()).rows());
        assertEquals(List.of(), steps.importSteps());
        assertEquals(3, steps.manualSteps().size());
        assertTrue(steps.text().startsWith("1. "));
        assertEquals(1, changes.written(CsvChanges::write).lines().count());
    }

    @Test
    void aMoveToAnotherServerIsManual() {
        Changes changes = Changes.ofSample(o -> jane(o).setHomeMDB(DistinguishedName.parse(
                CONFIGURATION + "/cn=Servers/cn=NORTH2/cn=Microsoft Private MDB")));

        assertEquals(0, CsvChanges.of(changes.set()).rows());
        assertTrue(ManualSteps.of(changes.set()).manualSteps().getFirst().contains("Move Mailbox"));
    }

    @Test
    void whatTheDirectoryHasNoTextForIsWrittenAsTheFormsLabelIt() {
        Changes changes = Changes.ofSample(o -> {
            DomainRule rule = ExsiteFactory.eINSTANCE.createDomainRule();
            rule.setDomain("ashwood.example");
            rule.setEncoding("uuencode");
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType("SMTP");
            space.setAddress("*.example");
            space.setCost(7);
            space.setScope(AddressSpaceScope.SITE);
            service(o).getDomainRules().add(rule);
            service(o).getAddressSpaces().add(space);
        });

        String steps = ManualSteps.of(changes.set()).text();

        assertTrue(steps.contains("Domain: ashwood.example, Encoding: uuencode"), steps);
        assertTrue(steps.contains("SMTP:*.example;7 (Scope: site)"), steps);
        assertFalse(steps.contains("|"), steps);
    }

    @Test
    void configurationIsChangedByHand() {
        Changes changes = Changes.ofSample(o -> {
            SiteAddressing addressing = Texts.find(o, CONFIGURATION + "/cn=Site-Addressing");
            addressing.getGatewayProxies().add(AddressTemplate.of("CCMAIL:at NORTH"));
            EcoreUtil.remove(service(o));
        });

        ManualSteps steps = ManualSteps.of(changes.set());

        assertEquals(0, CsvChanges.of(changes.set()).rows());
        assertEquals(2, steps.manualSteps().size());
        assertTrue(steps.manualSteps().getFirst().contains("CCMAIL:at NORTH"), steps.text());
        assertTrue(steps.manualSteps().getLast().contains("Internet Mail Connector (NORTH1)"));
    }

    @Test
    void recipientsAreDeleted() {
        Changes changes = Changes.ofSample(o -> EcoreUtil.remove(jane(o)));

        String csv = changes.written(CsvChanges::write);

        assertEquals("Obj-Class,Mode,Directory Name,Obj-Container\r\nmailbox,Delete,JDoe," + RECIPIENTS + "\r\n", csv);
        assertEquals(List.of(), changes.missingAfter(csv).changes());
    }

    @Test
    void listsHaveTheirCompleteMembers() {
        Changes changes = Changes.ofSample(o -> {
            DistributionList all = Texts.find(o, RECIPIENTS + "/cn=AllNorth");
            all.getMembers().removeFirst();
            all.setReportToOwner(true);
        });

        String csv = changes.written(CsvChanges::write);

        assertTrue(csv.contains("," + RECIPIENTS + "/cn=Internet/cn=Supplier1,1\r\n"), csv);
        assertFalse(csv.contains("cn=JDoe"));
        assertEquals(List.of(), changes.missingAfter(csv).changes());
    }

    @Test
    void containersAreCreatedBeforeTheirRecipientsInRawMode() {
        Changes changes = Changes.ofSample(o -> {
            DirectoryObject container = ExsiteFactory.eINSTANCE.createDirectoryContainer();
            container.setName("Sales");
            container.getChildren().add(addAdministrator(o));
            Texts.find(o, RECIPIENTS).getChildren().add(container);
        });

        String csv = changes.written(CsvChanges::write);

        assertTrue(csv.indexOf("Container,Create,Sales") < csv.indexOf("mailbox,Create,Administrator"), csv);
        assertTrue(CsvChanges.of(changes.set()).needsRawMode());
        assertEquals(List.of(), changes.missingAfter(csv).changes());
    }
}
