package org.exsite.ui.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.progress.WaitedWork;
import org.exsite.ui.wizards.ChangeFiles;

/** Writes the changes between two files, as the command line does: for people, as CSV or as LDIF. */
final class ComparisonExport {

    private static final List<String> ENDINGS = List.of(".txt", ".csv", ".ldif"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final IWorkbenchWindow window;

    ComparisonExport(IWorkbenchWindow window) {
        this.window = window;
    }

    /**
     * Asks for the name of the file and writes it.
     *
     * @param after the file that the changes lead to, whose folder and name are proposed
     */
    void ask(ChangeSet changes, OrganizationInput after) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterExtensions(ENDINGS.stream().map(ending -> '*' + ending).toArray(String[]::new));
        dialog.setFilterNames(new String[] {Messages.Export_text, Messages.Export_csv, Messages.Export_ldif});
        dialog.setFileName(after.name().replaceFirst("\\.exsite$", "") + "-changes"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        if (after.path() != null) {
            dialog.setFilterPath(after.path().getParent().toString());
        }
        dialog.setOverwrite(true);
        String name = dialog.open();
        if (name != null) {
            boolean named = ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
            write(changes, Path.of(named ? name : name + ENDINGS.get(Math.max(0, dialog.getFilterIndex()))));
        }
    }

    /** Writes the file while the user waits, and tells what was written. The ending of the name says how. */
    private void write(ChangeSet changes, Path file) {
        List<Path> written = new ArrayList<>();
        WaitedWork work = monitor -> {
            monitor.beginTask(Messages.bind(Messages.Export_writing, file.getFileName()), IProgressMonitor.UNKNOWN);
            written.addAll(files(changes, file));
            for (var container : ResourcesPlugin.getWorkspace().getRoot()
                    .findContainersForLocationURI(file.toAbsolutePath().getParent().toUri())) {
                container.refreshLocal(IResource.DEPTH_ONE, monitor);
            }
        };
        Shell shell = window.getShell();
        if (work.isDoneIn(window, problem -> MessageDialog.openError(shell, Messages.Export_title,
                Messages.bind(Messages.Export_failed, file, problem)))) {
            MessageDialog.openInformation(shell, Messages.Export_title, Messages.bind(Messages.Export_written,
                    written.stream().map(Path::toString).collect(Collectors.joining("\n")))); //$NON-NLS-1$
        }
    }

    /** Writes a file and what belongs beside it, and returns what was written. */
    static List<Path> files(ChangeSet changes, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? ChangeFiles.write(changes, ChangeFormat.CSV, file) //$NON-NLS-1$
                : name.endsWith(".ldif") ? ChangeFiles.write(changes, ChangeFormat.LDIF, file) //$NON-NLS-1$
                : List.of(ChangeFiles.writeText(changes, file));
    }
}
