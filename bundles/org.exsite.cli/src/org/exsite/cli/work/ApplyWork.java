package org.exsite.cli.work;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.directory.ChangeSet;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;

/** Makes the changes of a file to a directory. */
public final class ApplyWork {

    private ApplyWork() {
    }

    /**
     * Applies the changes and returns the exit code.
     *
     * @param file the file of the directory
     * @param changes the file of changes: CSV with a column Mode, or LDIF change records
     * @param reading how the file of changes is read
     * @param warnings looks for what the changes would spoil
     */
    public static int run(Console console, String file, String changes, Reading reading, OperationWarnings warnings,
            Output output) {
        DirectoryOutput target = new DirectoryOutput(output);
        if (DirectoryInput.isExsite(changes)) {
            // read like changes it would add and replace, and take nothing away
            throw Failure.unreadable(null, "apply.noChanges", changes);
        }
        Organization organization = DirectoryInput.read(console, file);
        Organization old = EcoreUtil.copy(organization);
        int before = organization.getImportProblems().size();
        DirectoryInput.add(organization, changes, console, reading);
        List<ImportProblem> failed = organization.getImportProblems().stream().skip(before)
                .filter(problem -> !problem.isImported()).toList();
        failed.forEach(problem -> console.tell("apply.failed", problem.getFile(), problem.getLine(),
                problem.getProblem()));
        target.write(organization, console);
        int warned = warnings.tell(ChangeSet.between(old, organization), organization);
        return failed.isEmpty() ? warned : ExitCode.PROBLEMS;
    }
}
