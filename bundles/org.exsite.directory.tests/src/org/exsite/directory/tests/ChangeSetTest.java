package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;

class ChangeSetTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";

    private static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    private static Mailbox mailbox(Organization organization, String name) {
        Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
        mailbox.setName(name);
        Texts.find(organization, RECIPIENTS).getChildren().add(mailbox);
        return mailbox;
    }

    private static List<String> names(ChangeSet changes) {
        return changes.changes().stream().map(c -> c.getClass().getSimpleName() + ' ' + c.name().value()).toList();
    }

    private static FeatureChange onlyFeature(ChangeSet changes) {
        assertEquals(1, changes.changes().size(), () -> names(changes).toString());
        List<FeatureChange> features =
                assertInstanceOf(ObjectChange.Modified.class, changes.changes().getFirst()).features();
        assertEquals(1, features.size(), features::toString);
        return features.getFirst();
    }

    @Test
    void copiesAreNotDifferent() {
        assertTrue(Changes.ofSample(o -> { }).set().isEmpty());
    }

    @Test
    void theOrderOfValuesAndObjectsIsNoChange() {
        assertTrue(Changes.ofSample(o -> {
            ECollections.reverse(jane(o).getProxyAddresses());
            ECollections.reverse(Texts.find(o, RECIPIENTS).getChildren());
        }).set().isEmpty());
    }

    @Test
    void aSingleValueHasItsOldAndItsNewValue() {
        FeatureChange change = onlyFeature(Changes.ofSample(o -> jane(o).setTitle("Boss")).set());

        assertEquals(List.of(), change.before());
        assertEquals(List.of("Boss"), change.after());
    }

    @Test
    void ofManyValuesThoseAddedAndRemovedAreTold() {
        FeatureChange change = onlyFeature(Changes.ofSample(o -> {
            jane(o).getProxyAddresses().removeIf(a -> a.isType("MS"));
            jane(o).getProxyAddresses().add(ProxyAddress.of("smtp:jane@trager.example"));
        }).set());

        assertEquals("[MS:TRAGER/NORTH/JDOE]", change.removed().toString());
        assertEquals("[smtp:jane@trager.example]", change.added().toString());
    }

    @Test
    void objectsInsideAnObjectAreItsValues() {
        FeatureChange change = onlyFeature(Changes.ofSample(o -> {
            InternetMailService service = Texts.find(o, "/o=Trager/ou=North/cn=Configuration/cn=Connections"
                    + "/cn=Internet Mail Connector (NORTH1)");
            service.getAddressSpaces().getFirst().setCost(7);
        }).set());

        assertEquals(List.of("SMTP:*;1"), change.texts(change.removed()));
        assertEquals(List.of("SMTP:*;7"), change.texts(change.added()));
    }

    @Test
    void rawAttributesAreTold() {
        FeatureChange change = onlyFeature(
                Changes.ofSample(o -> jane(o).getRawAttributes().add(new RawAttribute("Colour", "red"))).set());

        assertEquals("Colour", change.name());
        assertEquals(List.of("red"), change.added());
    }

    @Test
    void containersComeBeforeTheirContentWhenCreatedAndAfterItWhenDeleted() {
        Changes changes = Changes.ofSample(o -> {
            Site south = ExsiteFactory.eINSTANCE.createSite();
            south.setName("South");
            DirectoryObject recipients = ExsiteFactory.eINSTANCE.createDirectoryContainer();
            recipients.setName("Recipients");
            south.getChildren().add(recipients);
            o.getChildren().add(south);
        });

        assertEquals(List.of("Created South", "Created Recipients"), names(changes.set()));
        assertEquals(List.of("Deleted Recipients", "Deleted South"),
                names(ChangeSet.between(changes.after(), changes.before())));
    }

    @Test
    void anAddressIsReleasedBeforeItIsTaken() {
        Changes changes = Changes.ofSample(o -> {
            ProxyAddress wanted = ProxyAddress.of("smtp:jane.doe@trager.example");
            mailbox(o, "New").getProxyAddresses().add(wanted.asPrimary());
            jane(o).getProxyAddresses().remove(wanted);
        });

        assertEquals(List.of("Modified JDoe", "Created New"), names(changes.set()));
    }

    @Test
    void membersAreCreatedBeforeTheirList() {
        Changes changes = Changes.ofSample(o -> {
            DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
            list.setName("List");
            list.getMembers().add(DistinguishedName.parse(RECIPIENTS + "/cn=Zoe"));
            Texts.find(o, RECIPIENTS).getChildren().add(list);
            mailbox(o, "Zoe");
        });

        assertEquals(List.of("Created Zoe", "Created List"), names(changes.set()));
    }

    @Test
    void anObjectOfAnotherClassIsDeletedAndCreated() {
        Changes changes = Changes.ofSample(o -> {
            EcoreUtil.remove(jane(o));
            DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
            list.setName("JDoe");
            Texts.find(o, RECIPIENTS).getChildren().add(list);
        });

        assertEquals(List.of("Deleted JDoe", "Created JDoe"), names(changes.set()));
    }
}
