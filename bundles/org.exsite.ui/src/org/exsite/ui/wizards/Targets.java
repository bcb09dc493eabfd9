package org.exsite.ui.wizards;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.exsite.ui.markers.OrganizationWatcher;

/** Where in the workspace wizards put organizations. */
public final class Targets {

    private Targets() {
    }

    /** Returns the name of the project to propose: that of the selection, or a name for a new one. */
    public static String project(IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        return selected != null && selected.getProject() != null && selected.getProject().isOpen()
                ? selected.getProject().getName() : Messages.Targets_project;
    }

    /** Returns the names of the projects there are. */
    public static String[] projects() {
        return Arrays.stream(root().getProjects()).filter(IProject::isOpen).map(IProject::getName)
                .toArray(String[]::new);
    }

    /** Tells what is wrong with the place for a new file, or nothing. */
    public static Optional<String> problem(String project, String name) {
        for (IStatus status : new IStatus[] {
            ResourcesPlugin.getWorkspace().validateName(project, IResource.PROJECT),
            ResourcesPlugin.getWorkspace().validateName(name, IResource.FILE)}) {
            if (!status.isOK()) {
                return Optional.of(status.getMessage());
            }
        }
        return file(project, name).exists() ? Optional.of(Messages.bind(Messages.Targets_exists, name, project))
                : Optional.empty();
    }

    /** Returns the file of a name in a project; the extension is added if it is missing. */
    public static IFile file(String project, String name) {
        String extension = '.' + OrganizationWatcher.EXTENSION;
        return root().getProject(project).getFile(name.endsWith(extension) ? name : name + extension);
    }

    /** Makes sure that the project of a file is there and open. */
    static void prepare(IFile file, IProgressMonitor monitor) throws CoreException {
        IProject project = file.getProject();
        if (!project.exists()) {
            project.create(monitor);
        }
        project.open(monitor);
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
