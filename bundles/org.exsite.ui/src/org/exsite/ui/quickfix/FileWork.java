package org.exsite.ui.quickfix;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.widgets.Display;

/** Writes a file of the workspace that nobody else may change meanwhile, while the window goes on drawing. */
final class FileWork {

    private FileWork() {
    }

    /**
     * Does work in another thread and waits for it; then the workspace takes notice of the file.
     *
     * @throws CoreException if the work fails
     */
    static void run(IFile file, IProgressMonitor monitor, ICoreRunnable work) throws CoreException {
        try {
            ModalContext.run(progress -> {
                try {
                    ResourcesPlugin.getWorkspace().run((ICoreRunnable) inner -> {
                        work.run(progress);
                        file.refreshLocal(IResource.DEPTH_ZERO, inner);
                    }, rule(file), IWorkspace.AVOID_UPDATE, progress);
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
}
