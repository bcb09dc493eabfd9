package org.exsite.ui.changes;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Organization;
import org.exsite.rules.exchange.operations.Operations;
import org.exsite.ui.wizards.Baseline;
import org.exsite.ui.progress.MonitorProgress;

/**
 * Compares an organization that is being edited with its baseline, in the background.
 *
 * <p>The organization is read while the user interface may change it. That is noticed by its version, which the thread
 * of the user interface counts up after each change: a result, or a failure, of another version means nothing.
 */
final class ComparisonJob extends Job {

    /** How long to wait after an edit, because another one may follow, in milliseconds. */
    private static final long DELAY = 400;

    private final BaselineState baseline;
    private final Consumer<Comparison> listener;
    private volatile Request request;

    /**
     * What is to be compared.
     *
     * @param file the file of the organization
     * @param version the number of changes so far
     * @param filter what rows must have in them, in lower case
     */
    private record Request(IFile file, Organization organization, long version, String filter) {
    }

    /** @param listener is told of results in the background */
    ComparisonJob(BaselineState baseline, Consumer<Comparison> listener) {
        super(Messages.Job_compare);
        this.baseline = baseline;
        this.listener = listener;
    }

    /** Compares soon, and no longer what was to be compared before. */
    void compare(IFile file, Organization organization, long version, String filter) {
        cancel();
        request = new Request(file, organization, version, filter);
        schedule(DELAY);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request now = request;
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            listener.accept(compare(now, monitor));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            listener.accept(Comparison.failed(now.version, e.getStatus().getMessage()));
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            // of a model that changed meanwhile this means nothing, and another comparison follows
            listener.accept(Comparison.failed(now.version, String.valueOf(e)));
            return Status.OK_STATUS;
        } finally {
            monitor.done();
        }
    }

    private Comparison compare(Request now, IProgressMonitor monitor) throws CoreException {
        if (now.file == null || !Baseline.of(now.file).exists()) {
            return Comparison.without(now.version);
        }
        ChangeSet changes = baseline.changes(now.file, now.organization, new MonitorProgress(monitor));
        List<ChangeRow> rows = ChangeRow.of(changes).stream().filter(row -> row.matches(now.filter)).toList();
        return new Comparison(now.version, changes, rows, Operations.of(changes), null);
    }
}
