package org.exsite.ui.journey.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.EditorPage;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.live.LiveValidation.State;
import org.exsite.ui.markers.ProblemMarkers;

/** What one does at the desk: put files into the workspace, open them, look at their markers, choose fixes. */
public final class Desk {

    private Desk() {
    }

    /** Closes all editors without saving and removes all projects. */
    public static void clear() throws CoreException {
        page().closeAllEditors(false);
        Await.markers();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Await.markers();
    }

    /** Returns the page of the window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Returns an organization as a file holds it. */
    public static byte[] bytes(Organization organization) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrganizationStorage.save(organization, out);
        return out.toByteArray();
    }

    /** Puts an organization into a file of a project, which is made if there is none. */
    public static IFile put(String project, String name, Organization organization) throws CoreException, IOException {
        IProject target = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        if (!target.exists()) {
            target.create(null);
            target.open(null);
        }
        IFile file = target.getFile(name);
        file.create(new ByteArrayInputStream(bytes(organization)), true, null);
        return file;
    }

    /** Opens a file and waits until its editor has read it and knows its problems. */
    public static OrganizationEditor open(IFile file) throws CoreException {
        OrganizationEditor editor = (OrganizationEditor) IDE.openEditor(page(), file);
        Await.until("the editor has read " + file.getName(), () -> isChecked(editor));
        settle(editor);
        return editor;
    }

    /** Brings a page of an editor to the front, and waits until it shows what there is. */
    public static IFormPage show(OrganizationEditor editor, String page) {
        IFormPage shown = editor.setActivePage(page);
        settle(editor);
        return shown;
    }

    /** Waits until the controls of the page in front are made and all events are handled. */
    public static void settle(OrganizationEditor editor) {
        Await.until("the page is made", () -> ((EditorPage) editor.getActivePageInstance()).isMade());
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    /** Returns the heading of the first page of an editor, or {@code null} before that is made. */
    public static Form heading(OrganizationEditor editor) {
        EditorPage page = (EditorPage) editor.findPage(OrganizationPage.ID);
        return page.getPartControl() == null ? null : page.getManagedForm().getForm().getForm();
    }

    /** Returns what the heading of the first page says, or an empty text if that is nothing. */
    public static String message(OrganizationEditor editor) {
        Form heading = heading(editor);
        return heading == null || heading.getMessage() == null ? "" : heading.getMessage();
    }

    /** Tells whether an editor has read its file and knows its problems. */
    public static boolean isChecked(OrganizationEditor editor) {
        return editor.getValidation() != null && editor.getValidation().state() == State.CHECKED;
    }

    /** Returns all our markers of a file. */
    public static List<IMarker> markers(IFile file) {
        try {
            return List.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the markers of a rule. */
    public static List<IMarker> markers(IFile file, String rule) {
        return markers(file).stream().filter(marker -> rule.equals(marker.getAttribute(ProblemMarkers.RULE, "")))
                .toList();
    }

    /** Returns the fix with a label that the Problems view offers for a marker. */
    public static IMarkerResolution fix(IMarker marker, String label) {
        IMarkerResolution[] offered = IDE.getMarkerHelpRegistry().getResolutions(marker);
        return Arrays.stream(offered).filter(resolution -> resolution.getLabel().contains(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not offered, but "
                        + Arrays.stream(offered).map(IMarkerResolution::getLabel).toList()));
    }
}
