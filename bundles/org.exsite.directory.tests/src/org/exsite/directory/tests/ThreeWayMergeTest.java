package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.ExportExtent;
import org.exsite.directory.MergeDecisions;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.MergeSide;
import org.exsite.directory.ObjectMerge;
import org.exsite.directory.ThreeWayMerge;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreeWayMergeTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    private static final String SERVICE = "/o=Trager/ou=North/cn=Configuration/cn=Connections"
            + "/cn=Internet Mail Connector (NORTH1)";

    private final Organization base = Texts.sample("sample.ldif");
    private final Organization mine = EcoreUtil.copy(base);
    private final Organization theirs = EcoreUtil.copy(base);

    static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    static DistributionList list(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=AllNorth");
    }

    private static InternetMailService service(Organization organization) {
        return Texts.find(organization, SERVICE);
    }

    private static Mailbox mailbox(Organization organization, String name) {
        Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
        mailbox.setName(name);
        Texts.find(organization, RECIPIENTS).getChildren().add(mailbox);
        return mailbox;
    }

    private static DistinguishedName member(String name) {
        return DistinguishedName.parse(RECIPIENTS + "/cn=" + name);
    }

    private void both(Consumer<Organization> edit) {
        edit.accept(mine);
        edit.accept(theirs);
    }

    private ThreeWayMerge merge() {
        return merge(ExportExtent.EVERYTHING);
    }

    private ThreeWayMerge merge(ExportExtent extent) {
        return ThreeWayMerge.of(base, mine, theirs, extent, Progress.NONE);
    }

    static void execute(ThreeWayMerge merge, MergeDecisions decisions) {
        Command command = merge.command(decisions);
        if (command.canExecute()) {
            command.execute();
        }
    }

    private static ObjectMerge only(ThreeWayMerge merge) {
        assertEquals(1, merge.objects().size(), () -> merge.objects().toString());
        return merge.objects().getFirst();
    }

    @Test
    void whatOnlyTheyChangedIsTakenAndWhatOnlyIChangedStays() {
        jane(mine).setTitle("Boss");
        jane(theirs).setLastName("Dole");
        mailbox(mine, "Mine");
        mailbox(theirs, "Theirs");

        execute(merge(), MergeDecisions.NONE);

        assertEquals("Boss", jane(mine).getTitle());
        assertEquals("Dole", jane(mine).getLastName());
        assertNotNull(Texts.find(mine, RECIPIENTS + "/cn=Mine"));
        assertNotNull(Texts.find(mine, RECIPIENTS + "/cn=Theirs"));
    }

    @Test
    void theSameChangeOnBothSidesIsNone() {
        both(o -> {
            jane(o).setTitle("Boss");
            mailbox(o, "New").setTitle("Clerk");
            EcoreUtil.remove(list(o));
        });

        ThreeWayMerge merge = merge();

        assertEquals(3, merge.objects(MergeOutcome.SAME).size());
        assertTrue(merge.command(MergeDecisions.prefer(MergeSide.THEIRS)).canExecute() == false);
    }

    @Test
    void twoValuesForOneAreAConflictAndMineStaysUntilSomebodyDecides() {
        jane(mine).setTitle("Boss");
        jane(theirs).setTitle("Chief");

        ThreeWayMerge merge = merge();
        assertEquals(MergeOutcome.CONFLICT, only(merge).outcome());
        assertEquals("[][Boss][Chief]", only(merge).attributes().getFirst().old().toString()
                + only(merge).attributes().getFirst().mine().after()
                + only(merge).attributes().getFirst().theirs().after());

        execute(merge, MergeDecisions.NONE);
        assertEquals("Boss", jane(mine).getTitle());
        execute(merge(), MergeDecisions.prefer(MergeSide.MINE));
        assertEquals("Boss", jane(mine).getTitle());
        execute(merge(), MergeDecisions.prefer(MergeSide.THEIRS));
        assertEquals("Chief", jane(mine).getTitle());
    }

    @Test
    void addressesThatBothAddedAreAllThere() {
        jane(mine).getProxyAddresses().add(ProxyAddress.of("smtp:mine@trager.example"));
        jane(theirs).getProxyAddresses().add(ProxyAddress.of("smtp:theirs@trager.example"));
        jane(theirs).getProxyAddresses().removeIf(a -> a.isType("MS"));

        ThreeWayMerge merge = merge();
        execute(merge, MergeDecisions.NONE);

        assertEquals(MergeOutcome.COMBINED, only(merge).outcome());
        assertTrue(jane(mine).getProxyAddresses().containsAll(List.of(
                ProxyAddress.of("smtp:mine@trager.example"), ProxyAddress.of("smtp:theirs@trager.example"))));
        assertTrue(jane(mine).getProxyAddresses().stream().noneMatch(a -> a.isType("MS")));
    }

    @Test
    void twoPrimaryAddressesOfOneTypeAreAConflict() {
        jane(mine).getProxyAddresses().add(ProxyAddress.of("FAX:1"));
        jane(theirs).getProxyAddresses().add(ProxyAddress.of("FAX:2"));

        assertEquals(MergeOutcome.CONFLICT, only(merge()).outcome());
    }

    @Test
    void twoCostsOfOneAddressSpaceAreAConflictAndTwoNewSpacesAreNone() {
        service(mine).getAddressSpaces().getFirst().setCost(7);
        service(theirs).getAddressSpaces().getFirst().setCost(9);
        assertEquals(MergeOutcome.CONFLICT, only(merge()).outcome());

        service(theirs).getAddressSpaces().getFirst().setCost(1);
        service(theirs).getAddressSpaces().add(EcoreUtil.copy(service(theirs).getAddressSpaces().getFirst()));
        service(theirs).getAddressSpaces().getLast().setAddress("*.example");
        assertEquals(MergeOutcome.COMBINED, only(merge()).outcome());
    }

    @Test
    void membersThatEachSideExchangedAreMerged() {
        DistinguishedName old = list(base).getMembers().getFirst();
        list(mine).getMembers().remove(old);
        list(mine).getMembers().add(member("Mine"));
        list(theirs).getMembers().remove(old);
        list(theirs).getMembers().add(member("Theirs"));

        execute(merge(), MergeDecisions.NONE);

        assertTrue(list(mine).getMembers().containsAll(List.of(member("Mine"), member("Theirs"))));
        assertTrue(!list(mine).getMembers().contains(old));
    }

    @Test
    void whatOneDeletedAndTheOtherChangedIsAConflict() {
        jane(mine).setTitle("Boss");
        EcoreUtil.remove(jane(theirs));
        assertEquals(MergeOutcome.CONFLICT, only(merge()).outcome());

        execute(merge(), MergeDecisions.NONE);
        assertEquals("Boss", jane(mine).getTitle());
        execute(merge(), MergeDecisions.prefer(MergeSide.THEIRS));
        assertNull(jane(mine));
    }

    @Test
    void whatIDeletedAndTheyChangedComesBackIfTheyAreRight() {
        EcoreUtil.delete(Texts.find(mine, RECIPIENTS));
        jane(theirs).setTitle("Chief");
        assertEquals(List.of("JDoe"), merge().objects(MergeOutcome.CONFLICT).stream()
                .map(object -> object.name().value()).toList());

        execute(merge(), MergeDecisions.NONE);
        assertNull(Texts.find(mine, RECIPIENTS));
        execute(merge(), MergeDecisions.prefer(MergeSide.THEIRS));
        assertEquals("Chief", jane(mine).getTitle());
        assertEquals(1, Texts.find(mine, RECIPIENTS).getChildren().size(), "the container comes back, not its content");
    }

    @Test
    void whatICreatedInAContainerThatTheyDeletedStaysUntilSomebodyDecides() {
        mailbox(mine, "Mine");
        EcoreUtil.delete(Texts.find(theirs, RECIPIENTS));

        assertEquals(List.of("Mine"), merge().objects(MergeOutcome.CONFLICT).stream()
                .map(object -> object.name().value()).toList());
        execute(merge(), MergeDecisions.NONE);

        assertEquals(List.of("Mine"), Texts.find(mine, RECIPIENTS).getChildren().stream()
                .map(DirectoryObject::getName).toList());
        execute(merge(), MergeDecisions.prefer(MergeSide.THEIRS));
        assertNull(Texts.find(mine, RECIPIENTS));
    }

    @Test
    void whatTheyCreatedInAContainerThatIDeletedIsAConflict() {
        EcoreUtil.delete(Texts.find(mine, RECIPIENTS));
        mailbox(theirs, "Theirs");

        assertEquals(1, merge().objects(MergeOutcome.CONFLICT).size());
        execute(merge(), MergeDecisions.NONE);
        assertNull(Texts.find(mine, RECIPIENTS));
        execute(merge(), MergeDecisions.prefer(MergeSide.THEIRS));
        assertNotNull(Texts.find(mine, RECIPIENTS + "/cn=Theirs"));
    }

    @Test
    void anotherClassOnEachSideIsAConflict() {
        mailbox(mine, "New");
        DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
        list.setName("New");
        Texts.find(theirs, RECIPIENTS).getChildren().add(list);

        assertEquals(MergeOutcome.CONFLICT, only(merge()).outcome());
        execute(merge(), MergeDecisions.prefer(MergeSide.THEIRS));

        assertTrue(Texts.find(mine, RECIPIENTS + "/cn=New") instanceof DistributionList);
    }

    @Test
    void anotherOrganizationIsRefused() {
        theirs.setName("Other");

        assertThrows(IllegalArgumentException.class, this::merge);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutEditsTheResultIsTheExportAndWithoutNewsTheEdits(long seed) {
        Organization one = RandomOrganization.of(seed);
        Organization other = RandomOrganization.of(seed + 50);
        Organization model = EcoreUtil.copy(one);

        execute(ThreeWayMerge.of(one, model, other, ExportExtent.EVERYTHING, Progress.NONE), MergeDecisions.NONE);
        assertTrue(ChangeSet.between(other, model).isEmpty(), () -> Differences.of(other, model));

        execute(ThreeWayMerge.of(one, model, one, ExportExtent.EVERYTHING, Progress.NONE), MergeDecisions.NONE);
        assertTrue(ChangeSet.between(other, model).isEmpty(), () -> Differences.of(other, model));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSideThatIsPreferredHasItsWayWhereBothChanged(long seed) {
        Organization start = RandomOrganization.of(seed);
        Organization my = RandomOrganization.of(seed + 10);
        Organization their = RandomOrganization.of(seed + 20);

        execute(ThreeWayMerge.of(start, my, their, ExportExtent.EVERYTHING, Progress.NONE),
                MergeDecisions.prefer(MergeSide.THEIRS));

        ThreeWayMerge again = ThreeWayMerge.of(start, my, their, ExportExtent.EVERYTHING, Progress.NONE);
        for (ObjectMerge object : again.objects(MergeOutcome.CONFLICT)) {
            assertTrue(!object.isWhole(), () -> object.name().toString());
            // what was combined of several values is once more another list than theirs
            object.attributes().stream().filter(attribute -> attribute.outcome() == MergeOutcome.CONFLICT)
                    .forEach(attribute -> assertTrue(attribute.mine().isMany(), attribute::name));
        }
    }
}
