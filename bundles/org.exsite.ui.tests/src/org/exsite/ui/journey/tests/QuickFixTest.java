package org.exsite.ui.journey.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.explanation.ExplanationView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quick fixes from markers: on a closed file, on one with unsaved changes, and on many problems at once. */
class QuickFixTest {

    private static final String NO_X400 = "recipient-without-x400";
    private static final int FAULTS = 5;

    private IFile file;

    @BeforeEach
    void anOrganizationWithFaults() throws Exception {
        Desk.clear();
        file = Desk.put("Fixes", "faulty.exsite", faulty());
        Await.markers();
        assertEquals(FAULTS, Desk.markers(file, NO_X400).size());
    }

    private static Organization faulty() {
        Organization organization = SampleOrganization.builder().recipients(40).sites(1).build();
        Sites.recipients(organization).filter(recipient -> Sites.siteOf(recipient).isPresent())
                .filter(recipient -> !"Administrator".equals(recipient.getName())).limit(FAULTS)
                .forEach(recipient -> recipient.getProxyAddresses()
                        .removeIf(address -> address.isType(ProxyAddress.X400)));
        return organization;
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void aClosedFileIsFixedSavedAndCheckedAgainWithoutBeingOpened() throws Exception {
        IMarker marker = Desk.markers(file, NO_X400).getFirst();

        Desk.fix(marker, "X.400").run(marker);
        Await.markers();

        assertFalse(marker.exists());
        assertEquals(FAULTS - 1, Desk.markers(file, NO_X400).size());
        assertTrue(OrganizationEditors.find(file).isEmpty());
        OrganizationEditor editor = Desk.open(file);
        assertEquals(FAULTS - 1, editor.getEvaluation().findings().size());
        assertFalse(editor.isDirty());
    }

    @Test
    void aFixInAnEditorWithUnsavedChangesIsOneStepAndSavesNothing() throws Exception {
        byte[] before = file.getContents().readAllBytes();
        OrganizationEditor editor = Desk.open(file);
        Await.markers();
        editor.execute(SetCommand.create(editor.getEditingDomain(), editor.getOrganization(),
                ExsitePackage.Literals.ORGANIZATION__DISPLAY_NAME, "Changed"));
        assertTrue(editor.isDirty());
        IMarker marker = Desk.markers(file, NO_X400).getFirst();

        Desk.fix(marker, "X.400").run(marker);
        Await.markers();

        assertEquals(FAULTS - 1, Desk.markers(file, NO_X400).size());
        assertTrue(editor.isDirty());
        assertArrayEquals(before, file.getContents(true).readAllBytes());
        editor.getEditingDomain().getCommandStack().undo();
        Await.markers();
        assertEquals(FAULTS, Desk.markers(file, NO_X400).size());
        assertEquals("Changed", editor.getOrganization().getDisplayName());
    }

    @Test
    void manySimilarProblemsAreFixedTogetherWithOneUndo() throws Exception {
        OrganizationEditor editor = Desk.open(file);
        Await.markers();
        IMarker first = Desk.markers(file, NO_X400).getFirst();
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) Desk.fix(first, "X.400");

        IMarker[] others = fix.findOtherMarkers(Desk.markers(file).toArray(IMarker[]::new));
        assertEquals(FAULTS - 1, others.length);
        assertFalse(List.of(others).contains(first));
        fix.run(Desk.markers(file, NO_X400).toArray(IMarker[]::new), new NullProgressMonitor());
        Await.markers();

        assertEquals(List.of(), Desk.markers(file));
        assertTrue(Sites.recipients(editor.getOrganization()).allMatch(QuickFixTest::hasX400));
        editor.getEditingDomain().getCommandStack().undo();
        Await.markers();
        assertEquals(FAULTS, Desk.markers(file, NO_X400).size());
        assertFalse(editor.isDirty());
    }

    @Test
    void manySimilarProblemsInAClosedFileAreFixedTogether() throws Exception {
        IMarker first = Desk.markers(file, NO_X400).getFirst();

        ((WorkbenchMarkerResolution) Desk.fix(first, "X.400"))
                .run(Desk.markers(file, NO_X400).toArray(IMarker[]::new), new NullProgressMonitor());
        Await.markers();

        assertEquals(List.of(), Desk.markers(file));
    }

    /** The platform shows the progress in its dialog, which may be touched in the thread of the user interface only. */
    @Test
    void aClosedFileIsFixedFromTheDialogOfThePlatform() throws Exception {
        IMarker[] faulty = Desk.markers(file, NO_X400).toArray(IMarker[]::new);
        WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) Desk.fix(faulty[0], "X.400");

        new ProgressMonitorDialog(Desk.page().getWorkbenchWindow().getShell()).run(false, true,
                monitor -> fix.run(faulty, monitor));
        Await.markers();

        assertEquals(List.of(), Desk.markers(file, NO_X400));
        assertEquals(Optional.empty(), OrganizationEditors.find(file));
    }

    @Test
    void afterTheFixesWhatCanBeDoneAboutAnyProblemIsOffered() {
        IMarker marker = Desk.markers(file, NO_X400).getFirst();
        List<IMarkerResolution> offered = List.of(IDE.getMarkerHelpRegistry().getResolutions(marker));
        List<Integer> relevance = offered.stream()
                .map(resolution -> ((IMarkerResolutionRelevance) resolution).getRelevanceForResolution()).toList();

        assertEquals(List.of("Show explanation", "Suppress with a reason...", "Change severity of this rule..."),
                offered.subList(offered.size() - 3, offered.size()).stream().map(IMarkerResolution::getLabel).toList());
        assertEquals(relevance.stream().sorted(Comparator.reverseOrder()).toList(), relevance);
    }

    @Test
    void theExplanationShowsTheRule() {
        IMarker marker = Desk.markers(file, NO_X400).getFirst();

        Desk.fix(marker, "Show explanation").run(marker);

        var view = (ExplanationView) Desk.page()
                .findView(ExplanationView.ID);
        assertEquals(NO_X400, view.rule().orElseThrow().id());
    }

    private static boolean hasX400(Recipient recipient) {
        return recipient.getProxyAddresses().stream().anyMatch(address -> address.isType(ProxyAddress.X400));
    }
}
