package org.exsite.ui.progress;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;

/** Work of a wizard in another thread, which the wizard waits for: it shows the progress and can cancel it. */
@FunctionalInterface
public interface WaitedWork {

    /** Does the work. What the model does not get done because somebody cancels it ends the work quietly. */
    void run(IProgressMonitor monitor) throws IOException, CoreException;

    /**
     * Does the work and waits for it.
     *
     * @param failed is told why it failed, if it did and was not canceled
     * @return whether it was done
     */
    default boolean isDoneIn(IRunnableContext context, Consumer<String> failed) {
        try {
            context.run(true, true, monitor -> {
                try {
                    run(monitor);
                } catch (IOException | CoreException e) {
                    throw new InvocationTargetException(e, e.getLocalizedMessage());
                } catch (CancellationException e) {
                    throw new InterruptedException();
                } finally {
                    monitor.done();
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            failed.accept(e.getMessage() == null ? String.valueOf(e.getCause()) : e.getMessage());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
