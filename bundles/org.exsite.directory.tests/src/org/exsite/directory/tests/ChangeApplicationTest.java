package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeApplication;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.CsvChanges;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.Format;
import org.exsite.directory.LdifChanges;
import org.exsite.directory.ManualSteps;
import org.exsite.directory.ObjectChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ImportProblem;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeApplicationTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";

    private static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    private static void assertSame(Organization expected, Organization actual) {
        assertTrue(ChangeSet.between(expected, actual).isEmpty(), () -> Differences.of(expected, actual));
    }

    private static Organization changed(Organization organization, Consumer<Organization> edit) {
        Organization copy = EcoreUtil.copy(organization);
        edit.accept(copy);
        return copy;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void changesBetweenAnyTwoModelsLeadFromOneToTheOtherInAnyOrderAndBack(long seed) {
        Organization from = RandomOrganization.of(seed);
        Organization to = RandomOrganization.of(seed + 100);
        ChangeSet changes = ChangeSet.between(from, to);
        List<ObjectChange> shuffled = new ArrayList<>(changes.changes());
        Collections.shuffle(shuffled, new Random(seed));
        Organization model = EcoreUtil.copy(from);

        assertEquals(List.of(), new ChangeSet(shuffled).applyTo(model));
        assertSame(to, model);

        assertEquals(List.of(), changes.inverse().applyTo(model));
        assertSame(from, model);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void changesLeadToTheModelAlsoAfterItWasWrittenAndRead(long seed) {
        Organization from = RandomOrganization.of(seed);
        Organization to = RandomOrganization.of(seed + 100);
        for (Format format : List.of(Format.LDIF, Format.EXSITE)) {
            Organization model = EcoreUtil.copy(from);

            assertEquals(List.of(), ChangeSet.between(Texts.read(Texts.write(from, format)),
                    Texts.read(Texts.write(to, format))).applyTo(model));

            assertSame(to, model);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void changeFilesLeadToTheModelButForWhatTheStepsBesideThemSay(long seed) throws IOException {
        Organization from = RandomOrganization.of(seed);
        Organization to = RandomOrganization.of(seed + 100);
        ChangeSet changes = ChangeSet.between(from, to);
        for (ChangeFormat format : ChangeFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (format == ChangeFormat.CSV) {
                CsvChanges.write(changes, out);
            } else {
                LdifChanges.write(changes, out);
            }
            Organization model = DirectoryReader.merge(EcoreUtil.copy(from), new ByteArrayInputStream(out.toByteArray()),
                    "changes");
            String steps = ManualSteps.of(changes, format).text();
            for (ObjectChange left : ChangeSet.between(model, to).changes()) {
                assertTrue(steps.contains(left.name().toString()) || steps.contains(left.name().value() + " (")
                        || isJoined(left), () -> format + " " + left + "\n"
                        + model.getImportProblems().stream().map(ImportProblem::getProblem).toList());
            }
        }
    }

    /** An unknown column is one text, whether the values in it were one or several. */
    private static boolean isJoined(ObjectChange change) {
        return change instanceof ObjectChange.Modified modified && modified.features().stream().allMatch(
                value -> value.feature().isEmpty() && value.before().equals(
                        List.of(value.after().stream().map(Object::toString).collect(Collectors.joining("%")))));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void undoingTheCommandGivesTheModelBackExactly(long seed) {
        Organization before = RandomOrganization.of(seed);
        Organization model = EcoreUtil.copy(before);
        Organization to = RandomOrganization.of(seed + 100);
        Command command = ChangeApplication.of(ChangeSet.between(before, to), model).command();

        command.execute();
        command.undo();
        assertTrue(EcoreUtil.equals(before, model), () -> Differences.of(before, model));

        command.redo();
        assertSame(to, model);
    }

    @Test
    void nothingToDoIsNoCommand() {
        Organization model = Texts.sample("sample.ldif");

        assertFalse(ChangeApplication.of(new ChangeSet(List.of()), model).command().canExecute());
    }

    @Test
    void oneObjectIsRevertedAndTheOthersStay() {
        Changes changes = Changes.ofSample(o -> {
            jane(o).setTitle("Boss");
            o.setDisplayName("Other");
        });
        ObjectChange change = changes.set().changes().stream()
                .filter(c -> c.name().value().equals("JDoe")).findFirst().orElseThrow();

        changes.set().inverse().only(List.of(change.inverse())).applyTo(changes.after());

        assertEquals(null, jane(changes.after()).getTitle());
        assertEquals("Other", changes.after().getDisplayName());
    }

    @Test
    void oneAttributeIsRevertedAndTheOthersStay() {
        Changes changes = Changes.ofSample(o -> {
            jane(o).setTitle("Boss");
            jane(o).getRawAttributes().add(new RawAttribute("Colour", "red"));
        });
        ObjectChange.Modified change = (ObjectChange.Modified) changes.set().changes().getFirst();
        FeatureChange title = change.features().getFirst();

        changes.set().inverse().only(List.of(change.only(List.of(title)).inverse())).applyTo(changes.after());

        assertEquals("title", title.name());
        assertEquals(null, jane(changes.after()).getTitle());
        assertEquals(List.of(new RawAttribute("Colour", "red")), jane(changes.after()).getRawAttributes());
    }

    @Test
    void aCreatedContainerIsRevertedWithItsContentAndADeletedObjectWithItsContainer() {
        Organization before = Texts.sample("sample.ldif");
        Organization after = changed(before, o -> {
            DirectoryObject container = ExsiteFactory.eINSTANCE.createDirectoryContainer();
            container.setName("More");
            Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
            mailbox.setName("New");
            container.getChildren().add(mailbox);
            Texts.find(o, RECIPIENTS).getChildren().add(container);
        });
        ChangeSet changes = ChangeSet.between(before, after);
        ObjectChange container = changes.changes().getFirst();
        ObjectChange mailbox = changes.changes().getLast();

        assertEquals(2, changes.inverse().only(List.of(container.inverse())).changes().size());
        assertEquals(1, changes.inverse().only(List.of(mailbox.inverse())).changes().size());
        assertEquals(2, changes.only(List.of(mailbox)).changes().size());
        assertEquals(List.of(), changes.only(List.of(mailbox)).applyTo(before));
        assertSame(after, before);
    }

    @Test
    void anObjectOfAnotherClassKeepsWhatLiesInIt() {
        Organization before = Texts.sample("sample.ldif");
        Organization after = changed(before, o -> {
            DirectoryObject old = Texts.find(o, RECIPIENTS);
            DirectoryObject other = ExsiteFactory.eINSTANCE.createUnknownObject();
            other.setName(old.getName());
            other.getChildren().addAll(List.copyOf(old.getChildren()));
            EcoreUtil.replace(old, other);
        });
        Organization model = EcoreUtil.copy(before);

        assertEquals(List.of(), ChangeSet.between(before, after).applyTo(model));

        assertSame(after, model);
    }

    @Test
    void aValueThatIsAnotherOneByNowIsNotOverwritten() {
        Changes changes = Changes.ofSample(o -> jane(o).setTitle("Boss"));
        Organization model = changed(changes.before(), o -> jane(o).setTitle("Chief"));

        List<ChangeApplication.Conflict> conflicts = changes.set().applyTo(model);

        assertEquals("Chief", jane(model).getTitle());
        assertEquals(RECIPIENTS + "/cn=JDoe: Title is left as it is: it is \"Chief\" where \"\" was expected.",
                conflicts.getFirst().problem());
    }

    @Test
    void valuesAreAddedAndTakenAwayOneByOne() {
        ProxyAddress mine = ProxyAddress.of("smtp:mine@trager.example");
        ProxyAddress theirs = ProxyAddress.of("smtp:theirs@trager.example");
        Changes changes = Changes.ofSample(o -> jane(o).getProxyAddresses().add(theirs));
        Organization model = changed(changes.before(), o -> jane(o).getProxyAddresses().add(mine));

        assertEquals(List.of(), changes.set().applyTo(model));

        assertTrue(jane(model).getProxyAddresses().containsAll(List.of(mine, theirs)));
    }

    @Test
    void anObjectThatWasChangedIsNotDeletedAndOneWithContentIsNeither() {
        Changes changes = Changes.ofSample(o -> EcoreUtil.delete(Texts.find(o, RECIPIENTS)));
        Organization model = changed(changes.before(), o -> jane(o).setTitle("Boss"));

        List<ChangeApplication.Conflict> conflicts = changes.set().applyTo(model);

        assertEquals("Boss", jane(model).getTitle());
        assertEquals(List.of("JDoe", "Recipients"), conflicts.stream().map(c -> c.change().name().value()).toList());
        assertEquals(1, Texts.find(model, RECIPIENTS).getChildren().size(), "the rest is deleted");
    }

    @Test
    void anObjectThatIsThereIsNotReplacedByAnotherOneOfItsName() {
        Changes changes = Changes.ofSample(o -> add(o, "first"));
        Organization model = changed(changes.before(), o -> add(o, "second"));
        Organization same = changed(changes.before(), o -> add(o, "first"));

        assertEquals(1, changes.set().applyTo(model).size());
        assertEquals(List.of(), changes.set().applyTo(same));
    }

    private static void add(Organization organization, String text) {
        DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
        list.setName("Everybody");
        list.setDisplayName(text);
        Texts.find(organization, RECIPIENTS).getChildren().add(list);
    }
}
