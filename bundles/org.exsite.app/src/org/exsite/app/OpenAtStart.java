package org.exsite.app;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.exsite.ui.commands.ExternalFiles;
import org.exsite.ui.commands.Samples;

/**
 * Opens what was asked for on the command line; with nothing asked for and an empty workspace, the sample, so that there
 * is something to see.
 *
 * @param arguments what was asked for
 */
public record OpenAtStart(Arguments arguments) {

    /** Opens it in the window of the workbench. */
    public void run() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!arguments.files().isEmpty()) {
            FirstProblem.revealOnce(isNew(window).or(this::isAsked), arguments.page());
            // What is not there is told by a dialog; the rest is opened
            Display.getCurrent().asyncExec(() -> ExternalFiles.openAll(arguments.files(), window));
        } else if (arguments.sample() || ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            FirstProblem.revealOnce(file -> file.getProject().getName().equals(Samples.PROJECT), arguments.page());
            Samples.open(window);
        } else if (arguments.page() != null) {
            FirstProblem.revealOnce(file -> true, arguments.page());
        }
    }

    private boolean isAsked(IFile file) {
        return file.getLocation() != null && arguments.files().stream().anyMatch(file.getLocation().toPath()::startsWith);
    }

    /** Editors of the session before may have read their files before the one that was asked for. */
    private static Predicate<IFile> isNew(IWorkbenchWindow window) {
        List<IFile> restored = Arrays.stream(window.getActivePage().getEditorReferences()).map(OpenAtStart::file)
                .filter(Objects::nonNull).toList();
        return file -> !restored.contains(file);
    }

    private static IFile file(IEditorReference editor) {
        try {
            return Adapters.adapt(editor.getEditorInput(), IFile.class);
        } catch (PartInitException e) {
            return null; // an editor that cannot be restored is of no file
        }
    }
}
