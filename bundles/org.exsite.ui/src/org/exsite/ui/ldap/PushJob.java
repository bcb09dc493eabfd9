package org.exsite.ui.ldap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapPush;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.ui.progress.MonitorProgress;

/**
 * Sends changes to a directory server and shows what became of them.
 *
 * <p>The state that changes are compared with stays as it is, as after an export of the changes to files: only the user
 * knows whether what has to be done by hand is done too, and accepts the changes in the editor then. Until that is done
 * the same changes can be sent again without harm, because the server has them already.
 */
final class PushJob extends Job {

    private final LdapPush push;
    private final LdapConnectionSettings server;
    private final OnProblem onProblem;
    private final Path log;
    private final boolean resume;
    private final Shell shell;

    /**
     * @param resume whether the log is of an earlier run that this one goes on with
     * @param shell the window over which the result is shown
     */
    PushJob(LdapPush push, LdapConnectionSettings server, OnProblem onProblem, Path log, boolean resume, Shell shell) {
        super(Messages.bind(Messages.Push_job, server.server()));
        this.push = push;
        this.server = server;
        this.onProblem = onProblem;
        this.log = log;
        this.resume = resume;
        this.shell = shell;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        PushReport report = new PushReport(push.size(), false);
        try {
            push.send(server, new PushOptions(false, onProblem, Optional.of(log), resume,
                    new MonitorProgress(SubMonitor.convert(monitor, push.size())), report));
            show(report, report.isComplete() ? Messages.Push_complete : Messages.Push_incomplete);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            show(report, Messages.Push_canceled);
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(Messages.bind(Messages.Push_failed,
                    new Object[] {e.getLocalizedMessage(), report.summary(), log}), e);
        } finally {
            refresh();
        }
    }

    private void show(PushReport report, String outcome) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                new PushResultDialog(shell, report.isComplete(), Messages.bind(outcome, server.server(), log),
                        report.text()).open();
            }
        });
    }

    /** The log may lie in the workspace. */
    private void refresh() {
        try {
            for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot()
                    .findContainersForLocationURI(log.getParent().toUri())) {
                folder.refreshLocal(IResource.DEPTH_ONE, null);
            }
        } catch (CoreException e) {
            ILog.of(PushJob.class).log(e.getStatus());
        }
    }
}
