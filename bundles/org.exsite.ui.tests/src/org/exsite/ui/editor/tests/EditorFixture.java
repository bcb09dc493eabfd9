package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.ide.IDE;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Desk;

/** The founding sample as a file of a project, and what a person does with it in an editor. */
final class EditorFixture implements AutoCloseable {

    static final String POSTMASTER = "/o=Trager/ou=North/cn=Recipients/cn=Postmast";
    static final String SERVICE =
            "/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=Internet Mail Connector (NORTH1)";
    static final String PROBLEMS = "org.exsite.problems";

    /** How long something may take that goes on in the background, in milliseconds. */
    private static final long PATIENCE = 60_000;

    private final IProject project;
    final IFile file;

    EditorFixture() throws CoreException, IOException {
        ErrorDialog.AUTOMATED_MODE = true;
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("EditorTest");
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
        file = project.getFile("trager.exsite");
        file.create(new ByteArrayInputStream(bytes(SampleOrganization.founding())), true, null);
    }

    static byte[] bytes(Organization organization) throws IOException {
        return Desk.bytes(organization);
    }

    Organization saved() throws IOException {
        return OrganizationStorage.load(file.getLocation().toPath());
    }

    OrganizationEditor open() throws CoreException {
        OrganizationEditor editor = (OrganizationEditor) IDE.openEditor(page(), file, OrganizationEditor.ID);
        await(() -> Desk.isChecked(editor));
        return editor;
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Handles events until something is so. */
    static void await(BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
        assertTrue(condition.getAsBoolean(), "it did not happen in time");
        handleEvents();
    }

    static void handleEvents() {
        boolean more = true;
        while (more) {
            more = Display.getCurrent().readAndDispatch();
        }
    }

    static DirectoryObject select(OrganizationEditor editor, String name) {
        DirectoryObject object = (DirectoryObject) editor.getDocument().find(name);
        editor.getSelection().select(List.of(object));
        handleEvents();
        return object;
    }

    /** Returns the visible control of a feature in the form. */
    static Control field(OrganizationEditor editor, String feature) {
        List<Control> found = new ArrayList<>();
        collect(editor.getSite().getShell(), feature, found);
        return found.stream().findFirst().orElseThrow(() -> new AssertionError("no field for " + feature));
    }

    static Text text(OrganizationEditor editor, String feature) {
        return (Text) field(editor, feature);
    }

    static void type(Text text, String typed) {
        text.setFocus();
        text.setText(typed);
        handleEvents();
    }

    static void enter(Text text) {
        text.notifyListeners(SWT.DefaultSelection, new org.eclipse.swt.widgets.Event());
        handleEvents();
    }

    /** Tells whether the link that offers fixes is visible beside a control. */
    static boolean offersFix(Control control) {
        return offersFix(control.getParent());
    }

    /** Runs one of the global actions of the editor, such as undo. */
    static void run(OrganizationEditor editor, ActionFactory action) {
        IActionBars bars = editor.getEditorSite().getActionBars();
        if (action != ActionFactory.UNDO && action != ActionFactory.REDO) {
            editor.getActions().shareObjects(bars, true);
        }
        bars.getGlobalActionHandler(action.getId()).run();
        handleEvents();
    }

    private static boolean offersFix(Composite composite) {
        for (Control child : composite.getChildren()) {
            if (child instanceof Hyperlink link && link.isVisible() && link.getText().startsWith("Fix")
                    || child instanceof Composite inner && offersFix(inner)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Composite composite, String feature, List<Control> found) {
        for (Control child : composite.getChildren()) {
            if (feature.equals(child.getData("org.exsite.feature")) && child.isVisible()) {
                found.add(child);
            } else if (child instanceof Composite inner) {
                collect(inner, feature, found);
            }
        }
    }

    @Override
    public void close() throws CoreException {
        page().closeAllEditors(false);
        handleEvents();
        project.delete(true, true, null);
    }
}
