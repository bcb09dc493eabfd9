package org.exsite.ui.wizards;

import java.io.IOException;
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
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.ui.progress.MonitorProgress;

/**
 * Reads an organization into a new file, keeps the state that was imported, and opens the file. Other work on the
 * workspace waits only while the files are written.
 */
public final class ImportJob extends Job {

    private final Source source;
    private final IFile target;
    private final IWorkbenchWindow window;

    /** Where an organization comes from. It is asked in the background. */
    @FunctionalInterface
    public interface Source {

        /**
         * Reads the organization; the message of a failure is a sentence for people.
         *
         * @throws CancellationException if the progress asks for it
         */
        Organization read(Progress progress) throws IOException;
    }

    /** Makes the job; the file must not be there yet. */
    public ImportJob(Source source, IFile target, IWorkbenchWindow window) {
        super(Messages.bind(Messages.Import_job, target.getName()));
        this.source = source;
        this.target = target;
        this.window = window;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        try {
            Organization organization = source.read(new MonitorProgress(progress.split(6)));
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
