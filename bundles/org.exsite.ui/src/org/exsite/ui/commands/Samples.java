package org.exsite.ui.commands;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;

/** The sample organization as a file of the workspace. */
public final class Samples {

    /** The name of the project that holds samples. */
    public static final String PROJECT = "Samples"; //$NON-NLS-1$

    private static final String FILE = SampleOrganization.NAME + ".exsite"; //$NON-NLS-1$

    private Samples() {
    }

    /**
     * Opens the sample organization, which is made when it is not there yet; one that was worked on stays as it is.
     *
     * @return the editor, or {@code null} if it cannot be opened, which the user is told
     */
    public static IEditorPart open(IWorkbenchWindow window) {
        try {
            return IDE.openEditor(window.getActivePage(), create(new NullProgressMonitor()));
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return null;
        }
    }

    /** Returns the file of the sample organization, and makes it if it is not there yet. */
    public static IFile create(IProgressMonitor monitor) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        IFile file = project.getFile(FILE);
        ResourcesPlugin.getWorkspace().run(progress -> {
            SubMonitor steps = SubMonitor.convert(progress, 3);
            if (!project.exists()) {
                project.create(steps.split(1));
            }
            project.open(steps.split(1));
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            if (!file.exists()) {
                file.create(new ByteArrayInputStream(sample()), IResource.NONE, steps.split(1));
            }
        }, ResourcesPlugin.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        return file;
    }

    private static byte[] sample() throws CoreException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OrganizationStorage.save(SampleOrganization.founding(), out);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
        return out.toByteArray();
    }
}
