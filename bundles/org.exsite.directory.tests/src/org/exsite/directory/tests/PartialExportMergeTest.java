package org.exsite.directory.tests;

import static org.exsite.directory.tests.ThreeWayMergeTest.execute;
import static org.exsite.directory.tests.ThreeWayMergeTest.jane;
import static org.exsite.directory.tests.ThreeWayMergeTest.list;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.ExportExtent;
import org.exsite.directory.Format;
import org.exsite.directory.MergeDecisions;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.ThreeWayMerge;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.Test;

/** What an export that has not everything in it says, and what it does not say. */
class PartialExportMergeTest {

    private static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";

    private final Organization base = Texts.sample("sample.ldif");
    private final Organization mine = EcoreUtil.copy(base);
    private final Organization theirs = EcoreUtil.copy(base);

    @Test
    void aPartOfTheRecipientsWithFewColumnsDeletesAndClearsNothing() {
        Organization part = Texts.read("Obj-Class,Directory Name,Obj-Container,Last Name\nmailbox,JDoe," + RECIPIENTS
                + ",Dole\n");
        jane(mine).setTitle("Boss");

        ThreeWayMerge merge = ThreeWayMerge.of(base, mine, part, ExportExtent.PART, Progress.NONE);
        execute(merge, MergeDecisions.NONE);

        assertEquals(List.of(), merge.objects(MergeOutcome.CONFLICT));
        jane(base).setTitle("Boss");
        jane(base).setLastName("Dole");
        assertTrue(ChangeSet.between(base, mine).isEmpty(), () -> Differences.of(base, mine));
    }

    @Test
    void anEmptyFieldOfAColumnThatHasValuesWasCleared() {
        jane(base).setTitle("Clerk");
        jane(mine).setTitle("Clerk");
        Organization part = Texts.read("Obj-Class,Directory Name,Obj-Container,Title,Department\nmailbox,JDoe,"
                + RECIPIENTS + ",,\nmailbox,Other," + RECIPIENTS + ",Cook,\n");
        jane(base).setDepartment("Sales");
        jane(mine).setDepartment("Sales");

        execute(ThreeWayMerge.of(base, mine, part, ExportExtent.PART, Progress.NONE), MergeDecisions.NONE);

        assertNull(jane(mine).getTitle());
        assertEquals("Sales", jane(mine).getDepartment(), "nobody has a value, so the column may be missing");
    }

    @Test
    void aColumnOfPrimaryAddressesAloneKeepsTheSecondaryOnes() {
        Organization part = Texts.read("Obj-Class,Directory Name,Obj-Container,E-mail addresses\nmailbox,JDoe,"
                + RECIPIENTS + ",SMTP:new@trager.example\n");

        execute(ThreeWayMerge.of(base, mine, part, ExportExtent.PART, Progress.NONE), MergeDecisions.NONE);

        List<String> addresses = jane(mine).getProxyAddresses().stream().map(Object::toString).toList();
        assertTrue(addresses.contains("SMTP:new@trager.example"), addresses::toString);
        assertTrue(addresses.contains("smtp:jane.doe@trager.example"), addresses::toString);
        assertTrue(addresses.stream().noneMatch(address -> address.startsWith("MS:")), addresses::toString);
    }

    @Test
    void anObjectThatACompleteExportDoesNotHaveWasDeleted() {
        EcoreUtil.remove(list(theirs));
        Organization export = Texts.read(Texts.write(theirs, Format.CSV));

        ThreeWayMerge part = ThreeWayMerge.of(base, mine, export, ExportExtent.PART, Progress.NONE);
        ThreeWayMerge all = ThreeWayMerge.of(base, mine, export, ExportExtent.ALL_OBJECTS, Progress.NONE);

        assertTrue(part.objects().stream().noneMatch(object -> object.theirs().isEmpty()));
        assertTrue(all.objects(MergeOutcome.TAKEN).stream().anyMatch(
                object -> object.name().value().equals("AllNorth") && object.theirs().isEmpty()));
    }

    @Test
    void linesThatWereNotReadAreKeptAndThoseOfTheExportAdded() {
        Organization export = Texts.read("Obj-Class,Directory Name,Obj-Container\nmailbox,JDoe," + RECIPIENTS
                + "\nmailbox,too,many,fields\n");
        int before = mine.getImportProblems().size();

        execute(ThreeWayMerge.of(base, mine, export, ExportExtent.PART, Progress.NONE), MergeDecisions.NONE);

        assertEquals(before + 1, mine.getImportProblems().size());
        assertEquals(1, export.getImportProblems().size(), "the export keeps its own");
    }
}
