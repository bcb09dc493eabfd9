package org.exsite.ui.markers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Checks files that wait in a queue, each once however often it was put there. */
final class EvaluationJob extends Job {

    private final LinkedHashSet<IFile> queue = new LinkedHashSet<>();
    private final Predicate<IFile> wanted;
    private final BiConsumer<IFile, List<Problem>> result;

    /**
     * @param wanted tells whether a file is still to be checked
     * @param result is given the problems of each file
     */
    EvaluationJob(Predicate<IFile> wanted, BiConsumer<IFile, List<Problem>> result) {
        super(Messages.EvaluationJob_name);
        this.wanted = wanted;
        this.result = result;
        setPriority(BUILD);
    }

    void add(IFile file) {
        synchronized (queue) {
            queue.remove(file);
            queue.add(file);
        }
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        try {
            for (IFile file = next(); file != null; file = next()) {
                progress.setWorkRemaining(10).subTask(Messages.bind(Messages.EvaluationJob_file, file.getFullPath()));
                check(file, progress.split(1));
            }
            return Status.OK_STATUS;
        } catch (OperationCanceledException | CancellationException e) {
            synchronized (queue) {
                queue.clear();
            }
            return Status.CANCEL_STATUS;
        }
    }

    private void check(IFile file, IProgressMonitor monitor) {
        if (!file.isAccessible() || !wanted.test(file)) {
            return;
        }
        try {
            List<Problem> problems = FileEvaluation.problems(file, monitor);
            if (wanted.test(file)) {
                result.accept(file, problems);
            }
        } catch (CoreException e) {
            if (file.isAccessible()) {
                result.accept(file, List.of(Problem.unreadable(e.getStatus().getMessage(), 0)));
            }
        } catch (OperationCanceledException | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            ILog.of(EvaluationJob.class).error(Messages.bind(Messages.Watcher_internal, file.getFullPath()), e);
        }
    }

    private IFile next() {
        synchronized (queue) {
            return queue.isEmpty() ? null : queue.removeFirst();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ProblemMarkers.JOB_FAMILY;
    }
}
