package org.exsite.ui.markers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Organization;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.commands.ExternalFiles;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.markers.ProblemMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markers of files, whether they are open or not. */
class OrganizationWatcherTest {

    private static final String FOUNDING = "ims-admin-mailbox-without-x400";

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void theFilesOfAFolderGetMarkersWithoutBeingOpened(@TempDir Path folder) throws Exception {
        OrganizationStorage.save(SampleOrganization.founding(), folder.resolve("founding.exsite"));
        OrganizationStorage.save(SampleOrganization.builder().recipients(10).build(), folder.resolve("clean.exsite"));
        Files.writeString(folder.resolve("broken.exsite"), "<?xml version=\"1.0\"?>\n<nothing>\n");

        IContainer linked = ExternalFiles.linkFolder(folder, new NullProgressMonitor());
        Await.markers();

        assertEquals(1, Desk.markers(file(linked, "founding.exsite"), FOUNDING).size());
        assertEquals(List.of(), Desk.markers(file(linked, "clean.exsite")));
        List<IMarker> broken = Desk.markers(file(linked, "broken.exsite"));
        assertEquals(1, broken.size());
        assertEquals(IMarker.SEVERITY_ERROR, broken.getFirst().getAttribute(IMarker.SEVERITY, -1));
        assertTrue(broken.getFirst().getAttribute(IMarker.MESSAGE, "").contains("broken.exsite"));
        assertEquals(List.of(), OrganizationEditors.all());
    }

    @Test
    void aMarkerNamesRuleObjectFeatureAndArticles() throws Exception {
        IFile file = Desk.put("Watched", "founding.exsite", SampleOrganization.founding());
        Await.markers();

        IMarker marker = Desk.markers(file, FOUNDING).getFirst();

        String service = "/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=Internet Mail Connector (NORTH1)";
        assertEquals(service, marker.getAttribute(ProblemMarkers.LOCATION));
        assertEquals(service, marker.getAttribute(IMarker.LOCATION));
        assertEquals("administratorMailbox", marker.getAttribute(ProblemMarkers.FEATURE));
        assertTrue(marker.getAttribute(ProblemMarkers.KB, "").startsWith("Q300535, "));
    }

    @Test
    void aChangeOfTheFileChangesOnlyTheMarkersConcerned() throws Exception {
        Organization organization = SampleOrganization.founding();
        IFile file = Desk.put("Watched", "founding.exsite", organization);
        Await.markers();
        Set<Long> before = ids(file);

        Sites.recipients(organization).filter(recipient -> "Holiday calendar".equals(recipient.getDisplayName()))
                .forEach(recipient -> recipient.getProxyAddresses()
                        .removeIf(address -> address.isType(ProxyAddress.X400)));
        OrganizationStorage.save(organization, file.getLocation().toPath());
        file.refreshLocal(0, null);
        Await.markers();

        Set<Long> after = ids(file);
        assertTrue(after.containsAll(before));
        assertEquals(before.size() + 1, after.size());
    }

    @Test
    void markersFollowTheEditorBeforeSavingAndTheFileAfterClosingWithoutSaving() throws Exception {
        IFile file = Desk.put("Watched", "founding.exsite", SampleOrganization.founding());
        Await.markers();
        OrganizationEditor editor = Desk.open(file);

        editor.execute(SetCommand.create(editor.getEditingDomain(), service(editor.getOrganization()),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX, SetCommand.UNSET_VALUE));
        Await.markers();
        assertEquals(List.of(), Desk.markers(file, FOUNDING));

        Desk.page().closeEditor(editor, false);
        Await.markers();
        assertEquals(1, Desk.markers(file, FOUNDING).size());
    }

    @Test
    void aFileWithVeryManyProblemsGetsTheMostSeriousOnesAndTheNumberOfTheRest() throws Exception {
        Organization organization = SampleOrganization.builder().recipients(ProblemMarkers.LIMIT + 200).build();
        Sites.recipients(organization).limit(ProblemMarkers.LIMIT + 100).forEach(recipient ->
                recipient.getProxyAddresses().removeIf(address -> address.isType(ProxyAddress.X400)));

        IFile file = Desk.put("Watched", "many.exsite", organization);
        Await.markers();

        assertEquals(ProblemMarkers.LIMIT + 1, Desk.markers(file).size());
        assertEquals(1, Desk.markers(file).stream()
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO).count());
    }

    @Test
    void aFileThatIsRepairedLosesItsMarker() throws Exception {
        IFile file = Desk.put("Watched", "repaired.exsite", SampleOrganization.builder().recipients(5).build());
        byte[] sound = file.getContents().readAllBytes();
        file.setContents(new ByteArrayInputStream("<broken".getBytes(StandardCharsets.UTF_8)), true, false, null);
        Await.markers();
        assertEquals(1, Desk.markers(file).size());

        file.setContents(new ByteArrayInputStream(sound), true, false, null);
        Await.markers();

        assertEquals(List.of(), Desk.markers(file));
    }

    private static IFile file(IContainer folder, String name) {
        return folder.getFile(IPath.fromOSString(name));
    }

    private static Set<Long> ids(IFile file) {
        return Desk.markers(file).stream().map(IMarker::getId).collect(Collectors.toSet());
    }

    private static InternetMailService service(Organization organization) {
        for (var all = organization.eAllContents(); all.hasNext();) {
            if (all.next() instanceof InternetMailService found) {
                return found;
            }
        }
        throw new AssertionError("The sample has no Internet Mail Service");
    }
}
