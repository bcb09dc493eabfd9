package org.exsite.ui.quickfix;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.edit.GuardedCommandStack;
import org.exsite.model.storage.OrganizationStorage;

/**
 * Changes one file: an open editor gets one undoable command, which the Problems view can undo as well, and decides
 * itself when to save; a file that is not open is changed, saved as a whole and checked again.
 */
final class FileFix {

    private FileFix() {
    }

    /**
     * Changes a model.
     *
     * @throws CoreException if the change is not possible or the file cannot be saved; the file is then as it was. The
     *         status says cancel if the monitor was cancelled
     */
    static void apply(OpenModel model, Command command, IProgressMonitor monitor) throws CoreException {
        if (model.inEditor()) {
            execute(model, command, monitor);
            return;
        }
        try {
            ModalContext.run(progress -> {
                try {
                    ResourcesPlugin.getWorkspace().run(inner -> {
                        execute(model, command, progress);
                        save(model, inner);
                    }, rule(model.file()), IWorkspace.AVOID_UPDATE, progress);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            }, true, monitor, Display.getCurrent());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof CoreException problem ? problem
                    : new CoreException(Status.error(String.valueOf(e.getCause().getLocalizedMessage()), e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ISchedulingRule rule(IFile file) {
        IResourceRuleFactory rules = ResourcesPlugin.getWorkspace().getRuleFactory();
        return MultiRule.combine(rules.modifyRule(file), rules.refreshRule(file));
    }

    private static void execute(OpenModel model, Command command, IProgressMonitor monitor)
            throws CoreException {
        CommandStack stack = model.domain().getCommandStack();
        if (command.canExecute()) {
            stack.execute(command);
        }
        if (!model.inEditor()) {
            model.evaluation().refresh();
        }
        boolean declined = stack instanceof GuardedCommandStack guarded && guarded.isDeclined(command);
        if (!declined && stack.getMostRecentCommand() != command) {
            throw new CoreException(monitor.isCanceled() ? Status.CANCEL_STATUS
                    : Status.error(Messages.FileFix_notPossible));
        }
        if (model.inEditor() && !declined) {
            FixOperation.share(model.domain(), command);
        }
    }

    private static void save(OpenModel model, IProgressMonitor monitor) throws CoreException {
        IFile file = model.file();
        try {
            OrganizationStorage.save(model.organization(), path(file));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
    }

    private static Path path(IFile file) throws CoreException {
        return EFS.getStore(file.getLocationURI()).toLocalFile(EFS.NONE, null).toPath();
    }
}
