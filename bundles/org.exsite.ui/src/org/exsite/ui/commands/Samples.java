package org.exsite.ui.commands;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.model.Organization;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.wizards.Baseline;
import org.exsite.ui.wizards.FileWriting;

/**
 * The sample organization as a file of the workspace. Its first state is kept as if it had been imported, so that changes
 * of it can be taken back too.
 */
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
            SubMonitor steps = SubMonitor.convert(progress, 4);
            if (!project.exists()) {
                project.create(steps.split(1));
            }
            project.open(steps.split(1));
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            if (!file.exists()) {
                Organization sample = SampleOrganization.founding();
                FileWriting.write(file, sample, steps.split(1));
                Baseline.keep(file, sample, steps.split(1));
            }
        }, ResourcesPlugin.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        return file;
    }
}
