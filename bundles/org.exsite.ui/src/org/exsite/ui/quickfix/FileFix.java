package org.exsite.ui.quickfix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.exsite.model.edit.GuardedCommandStack;
import org.exsite.model.storage.OrganizationStorage;

/**
 * Changes one file, which the Problems view can undo: an open editor gets one undoable command and decides itself when to
 * save; a file that is not open is changed, saved as a whole and checked again.
 */
final class FileFix {

    private FileFix() {
    }

    /**
     * Changes a model.
     *
     * @param change makes the command; it may tell the monitor that it is given of its progress, in the thread in which
     *        the command is executed, which is another one for a file that is not open
     * @throws CoreException if the change is not possible or the file cannot be saved; the file is then as it was. The
     *         status says cancel if the monitor was cancelled
     */
    static void apply(OpenModel model, Function<IProgressMonitor, Command> change, IProgressMonitor monitor)
            throws CoreException {
        if (model.inEditor()) {
            Command command = change.apply(monitor);
            if (execute(model, command, monitor)) {
                new FixOperation(model.domain(), command).share();
            }
            return;
        }
        AtomicReference<FileFixOperation> done = new AtomicReference<>();
        FileWork.run(model.file(), monitor, progress -> {
            Command command = change.apply(progress);
            execute(model, command, progress);
            model.evaluation().refresh();
            Path path = path(model.file());
            save(model, path);
            done.set(new FileFixOperation(command.getLabel(), model.file(), path));
        });
        if (done.get() != null) {
            done.get().share();
        }
    }

    /** Returns whether the command was made; somebody may have decided against it when asked. */
    private static boolean execute(OpenModel model, Command command, IProgressMonitor monitor) throws CoreException {
        CommandStack stack = model.domain().getCommandStack();
        if (command.canExecute()) {
            stack.execute(command);
        }
        boolean declined = stack instanceof GuardedCommandStack guarded && guarded.isDeclined(command);
        if (!declined && stack.getMostRecentCommand() != command) {
            throw new CoreException(monitor.isCanceled() ? Status.CANCEL_STATUS
                    : Status.error(Messages.FileFix_notPossible));
        }
        return !declined;
    }

    private static void save(OpenModel model, Path path) throws CoreException {
        try {
            OrganizationStorage.save(model.organization(), path);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }

    private static Path path(IFile file) throws CoreException {
        return EFS.getStore(file.getLocationURI()).toLocalFile(EFS.NONE, null).toPath();
    }
}
