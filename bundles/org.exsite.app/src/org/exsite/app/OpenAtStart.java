package org.exsite.app;

import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.exsite.ui.commands.ExternalFiles;
import org.exsite.ui.commands.Samples;

/**
 * Opens what was asked for on the command line; with nothing asked for and an empty workspace, the sample, so that there
 * is something to see.
 */
record OpenAtStart(Arguments arguments) {

    void run() {
        if (!arguments.files().isEmpty()) {
            FirstProblem.revealOnce(arguments.page());
            arguments.files().forEach(this::open);
        } else if (arguments.sample() || ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            FirstProblem.revealOnce(arguments.page());
            Samples.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        }
    }

    /** What is not there is told by the dialog of {@link ExternalFiles}; the rest is opened. */
    private void open(Path path) {
        Display.getCurrent().asyncExec(
                () -> ExternalFiles.open(path, PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
    }
}
