package org.exsite.ui.wizards;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.directory.DirectoryReader;
import org.exsite.model.Organization;
import org.exsite.ui.progress.MonitorProgress;

/**
 * Reads directory exports into one new organization file, keeps the state that was imported, and opens the file. Other
 * work on the workspace waits only while the files are written.
 */
final class ImportJob extends Job {

    private final ImportPage.Choice choice;
    private final Optional<Organization> read;
    private final IFile target;
    private final IWorkbenchWindow window;

    /** @param read what the files hold, if they were read before */
    ImportJob(ImportPage.Choice choice, Optional<Organization> read, IFile target, IWorkbenchWindow window) {
        super(Messages.bind(Messages.Import_job, target.getName()));
        this.choice = choice;
        this.read = read;
        this.target = target;
        this.window = window;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try {
            Organization organization = read.isPresent() ? read.get() : DirectoryReader.read(choice.files(),
                    choice.options().with(new MonitorProgress(progress.split(6))));
            progress.setWorkRemaining(4).checkCanceled();
            target.getWorkspace().run(inner -> write(organization, SubMonitor.convert(inner, 4)),
                    target.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, progress.split(4));
            int unread = (int) organization.getImportProblems().stream().filter(line -> !line.isImported()).count();
            window.getShell().getDisplay().asyncExec(() -> show(unread));
            return Status.OK_STATUS;
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(e.getLocalizedMessage(), e);
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void write(Organization organization, SubMonitor progress) throws CoreException {
        Targets.prepare(target, progress.split(1));
        Baseline.keep(target, organization, progress.split(1));
        FileWriting.write(target, organization, progress.split(2));
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
