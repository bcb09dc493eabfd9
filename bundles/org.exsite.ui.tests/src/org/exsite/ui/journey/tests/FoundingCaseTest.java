package org.exsite.ui.journey.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.ui.commands.Samples;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.wizards.Baseline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case of article Q300535 from the sample to the saved file; Problems view, tree and field agree at every step. */
class FoundingCaseTest {

    private static final String RULE = "ims-admin-mailbox-without-x400";
    private static final String PROBLEMS_KEY = "org.exsite.problems";

    private IFile file;
    private OrganizationEditor editor;
    private InternetMailService service;
    private ImageData faulty;

    @BeforeEach
    void openTheSample() throws Exception {
        Desk.clear();
        Samples.open(Desk.page().getWorkbenchWindow());
        file = Samples.create(null);
        reopened();
        Await.markers();
        faulty = image();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void eachFixRemovesTheProblemEverywhereAndUndoBringsItBack() throws Exception {
        assertProblemIsShownEverywhere();

        Await.Answer answer = Await.answer("Use another mailbox or distribution list that has an X.400 address", "OK",
                this::onlyRecipientsWithX400CanBeChosen);
        apply("another mailbox or distribution list");
        answer.check();
        assertProblemIsGoneEverywhere();
        undo();
        assertProblemIsShownEverywhere();

        apply("called Administrator");
        assertProblemIsGoneEverywhere();
        undo();
        assertProblemIsShownEverywhere();

        apply("X.400 address");
        assertProblemIsGoneEverywhere();
        undo();
        assertProblemIsShownEverywhere();
        assertFalse(editor.isDirty());
    }

    @Test
    void afterTheFixAndSavingTheReopenedFileHasNoMarker() throws Exception {
        apply("X.400 address");
        assertTrue(editor.isDirty());

        editor.doSave(new NullProgressMonitor());
        Await.until("the editor is saved", () -> !editor.isDirty());
        Desk.page().closeEditor(editor, false);
        Await.markers();
        assertEquals(List.of(), Desk.markers(file));

        reopened();
        Await.markers();
        assertEquals(List.of(), editor.getEvaluation().findings());
        assertEquals(List.of(), Desk.markers(file));
    }

    @Test
    void theSampleKeepsItsFirstStateSoThatChangesCanBeTakenBack() throws Exception {
        assertTrue(Baseline.of(file).exists());
    }

    private void reopened() throws Exception {
        editor = Desk.open(file);
        service = (InternetMailService) find();
        editor.reveal(service, ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
    }

    private Object find() {
        for (var all = editor.getOrganization().eAllContents(); all.hasNext();) {
            if (all.next() instanceof InternetMailService found) {
                return found;
            }
        }
        throw new AssertionError("The sample has no Internet Mail Service");
    }

    private void apply(String label) {
        IMarker marker = Desk.markers(file, RULE).getFirst();
        Desk.fix(marker, label).run(marker);
        Await.markers();
    }

    private void undo() {
        editor.getEditingDomain().getCommandStack().undo();
        Await.markers();
    }

    private void assertProblemIsShownEverywhere() throws Exception {
        List<IMarker> markers = Desk.markers(file, RULE);
        assertEquals(1, markers.size());
        String message = markers.getFirst().getAttribute(IMarker.MESSAGE, "");
        assertTrue(message.contains("Q300535"), message);
        Await.until("the Problems view shows the problem", () -> isInProblemsView(message));
        assertTrue(Arrays.equals(faulty.data, image().data), "the tree marks the service");
        assertTrue(isMarkedInForm(), "the field is marked");
    }

    private void assertProblemIsGoneEverywhere() throws Exception {
        assertEquals(List.of(), Desk.markers(file, RULE));
        Await.until("the Problems view does not show the problem", () -> !isInProblemsView("Q300535"));
        assertFalse(Arrays.equals(faulty.data, image().data), "the tree does not mark the service");
        assertFalse(isMarkedInForm(), "the field is not marked");
        assertTrue(editor.isDirty());
    }

    /** The view shows problems under headings; those of a closed heading are not there yet, but counted. */
    private static boolean isInProblemsView(String text) {
        try {
            IViewPart view = Desk.page().showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
            TreeViewer viewer = (TreeViewer) view.getSite().getSelectionProvider();
            if (Arrays.stream(viewer.getTree().getItems()).anyMatch(item -> !item.getExpanded())) {
                viewer.expandAll();
            }
            return Widgets.items(viewer.getTree()).anyMatch(item -> item.getText().contains(text));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    private ImageData image() {
        return Widgets.all(window(), Tree.class).flatMap(tree -> Widgets.item(tree, service).stream()).findFirst()
                .orElseThrow().getImage().getImageData();
    }

    private boolean isMarkedInForm() {
        return Widgets.all(window(), Control.class).filter(Control::isVisible)
                .anyMatch(control -> control.getData(PROBLEMS_KEY) != null);
    }

    private Control window() {
        return editor.getSite().getShell();
    }

    private void onlyRecipientsWithX400CanBeChosen(Shell dialog) {
        Table table = Widgets.all(dialog, Table.class).findFirst().orElseThrow();
        List<String> names = Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList();
        assertTrue(names.contains("Doe, Jane"), names.toString());
        assertFalse(names.contains("Postmaster"), names.toString());
        assertEquals(0, table.getSelectionIndex());
    }
}
