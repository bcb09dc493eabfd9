package org.exsite.ui.markers;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationFormatException;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.exchange.ExchangeRules;

/** Finds the problems of a file as it is on disk. */
final class FileEvaluation {

    private FileEvaluation() {
    }

    /**
     * Reads and checks a file.
     *
     * @return the problems; a file that cannot be read has the one problem that tells why
     * @throws CoreException if the platform cannot give the content of the file
     * @throws java.util.concurrent.CancellationException if the monitor was cancelled meanwhile
     */
    static List<Problem> problems(IFile file, IProgressMonitor monitor) throws CoreException {
        Organization organization;
        try {
            organization = OrganizationFiles.read(file);
        } catch (OrganizationFormatException e) {
            return List.of(Problem.unreadable(e.getMessage(), e.line()));
        } catch (IOException e) {
            return List.of(Problem.unreadable(e.getLocalizedMessage(), 0));
        }
        return Problem.of(Evaluator.run(ExchangeRules.catalogue(), List.of(organization), EvaluatedFiles.settings(file),
                new MonitorAdapter(monitor)).findings());
    }

    /** Shows the platform's progress to the evaluator. */
    private record MonitorAdapter(IProgressMonitor monitor) implements EvaluationMonitor {

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public void worked(int done, int total) {
            // The job tells which file it is at; objects within a file go by too fast to be counted
        }
    }
}
