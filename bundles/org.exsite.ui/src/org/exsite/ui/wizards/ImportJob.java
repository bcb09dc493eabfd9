package org.exsite.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Organization;
import org.exsite.ui.progress.MonitorProgress;

/** Reads directory exports into one new organization file, keeps the state that was imported, and opens the file. */
final class ImportJob extends WorkspaceJob {

    private final List<Path> files;
    private final IFile target;
    private final IWorkbenchWindow window;

    ImportJob(List<Path> files, IFile target, IWorkbenchWindow window) {
        super(Messages.bind(Messages.Import_job, target.getName()));
        this.files = List.copyOf(files);
        this.target = target;
        this.window = window;
        setRule(target.getWorkspace().getRoot());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        Organization organization;
        try {
            organization = DirectoryReader.read(files,
                    ReadOptions.DEFAULT.with(new MonitorProgress(progress.split(6))));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(e.getLocalizedMessage(), e);
        }
        progress.setWorkRemaining(4).checkCanceled();
        Targets.prepare(target, progress.split(1));
        Baseline.keep(target, organization, progress.split(1));
        FileWriting.write(target, organization, progress.split(2));
        int unread = (int) organization.getImportProblems().stream().filter(problem -> !problem.isImported()).count();
        window.getShell().getDisplay().asyncExec(() -> show(unread));
        return Status.OK_STATUS;
    }

    private void show(int unread) {
        if (window.getActivePage() == null) {
            return;
        }
        try {
            IDE.openEditor(window.getActivePage(), target);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
        if (unread > 0) {
            MessageDialog.openWarning(window.getShell(), Messages.Import_window,
                    Messages.bind(Messages.Import_unread, unread));
        }
    }
}
