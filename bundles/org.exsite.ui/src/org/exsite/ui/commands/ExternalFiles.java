package org.exsite.ui.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.exsite.ui.markers.OrganizationWatcher;
import org.exsite.ui.wizards.ImportWizard;

/**
 * Files and folders outside of the workspace. They are linked into a project of the workspace, which changes nothing
 * where they lie, so that they have problem markers like all others.
 */
public final class ExternalFiles {

    private ExternalFiles() {
    }

    /** Opens a file or folder from anywhere, as {@link #openAll} does. */
    public static void open(Path path, IWorkbenchWindow window) {
        openAll(List.of(path), window);
    }

    /**
     * Opens files and folders from anywhere: organizations in their editors, folders in the explorer, and all others
     * together in the import wizard. What cannot be opened is told to the user.
     */
    public static void openAll(List<Path> paths, IWorkbenchWindow window) {
        List<Path> exports = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (Files.isDirectory(path)) {
                    BasicNewResourceWizard.selectAndReveal(linkFolder(path, new NullProgressMonitor()), window);
                } else if (!Files.exists(path)) {
                    throw new CoreException(Status.error(Messages.bind(Messages.ExternalFiles_missing, path)));
                } else if (isOrganization(path)) {
                    IDE.openEditor(window.getActivePage(), linkFile(path, new NullProgressMonitor()));
                } else {
                    exports.add(path);
                }
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
        if (!exports.isEmpty()) {
            ImportWizard wizard = new ImportWizard();
            wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
            exports.forEach(wizard::preset);
            new WizardDialog(window.getShell(), wizard).open();
        }
    }

    private static boolean isOrganization(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith('.' + OrganizationWatcher.EXTENSION);
    }

    /** Returns the file of the workspace that stands for a file, linking it if there is none. */
    public static IFile linkFile(Path path, IProgressMonitor monitor) throws CoreException {
        for (IFile known : root().findFilesForLocationURI(path.toUri())) {
            if (known.getProject().isOpen()) {
                known.refreshLocal(IResource.DEPTH_ZERO, monitor);
                return known;
            }
        }
        IFile link = unique(project(monitor), path.getFileName().toString(), IFile.class);
        link.createLink(path.toUri(), IResource.REPLACE, monitor);
        return link;
    }

    /** Returns the folder of the workspace that stands for a folder, linking it if there is none. */
    public static IContainer linkFolder(Path path, IProgressMonitor monitor) throws CoreException {
        for (IContainer known : root().findContainersForLocationURI(path.toUri())) {
            if (known.getProject() != null && known.getProject().isOpen()) {
                known.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                return known;
            }
        }
        String name = path.getFileName() == null ? Messages.ExternalFiles_root : path.getFileName().toString();
        IFolder link = unique(project(monitor), name, IFolder.class);
        link.createLink(path.toUri(), IResource.BACKGROUND_REFRESH, monitor);
        return link;
    }

    /** Returns a resource whose name is not taken yet. */
    private static <T extends IResource> T unique(IProject project, String name, Class<T> type) {
        for (int i = 1;; i++) {
            String candidate = i == 1 ? name : withNumber(name, i, type);
            if (!project.exists(IPath.fromOSString(candidate))) {
                return type.cast(type == IFile.class ? project.getFile(candidate) : project.getFolder(candidate));
            }
        }
    }

    private static String withNumber(String name, int number, Class<?> type) {
        int dot = type == IFile.class ? name.lastIndexOf('.') : -1;
        return dot < 0 ? name + ' ' + number : name.substring(0, dot) + ' ' + number + name.substring(dot);
    }

    private static IProject project(IProgressMonitor monitor) throws CoreException {
        IProject project = root().getProject(Messages.ExternalFiles_project);
        if (!project.exists()) {
            project.create(monitor);
        }
        project.open(monitor);
        return project;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
