package org.exsite.ui.changes;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.ui.editor.OrganizationDocument;
import org.exsite.ui.editor.OrganizationEditor;

/**
 * Works out what to do to the organization of an editor in another thread, while the user waits and the window goes on
 * drawing.
 *
 * @param context shows that it takes a while
 * @param editor the editor
 */
record BackgroundWork(IRunnableContext context, OrganizationEditor editor) {

    /** Returns work whose progress the window of the editor shows. */
    static BackgroundWork in(OrganizationEditor editor) {
        return new BackgroundWork(editor.getSite().getWorkbenchWindow(), editor);
    }

    /** Returns what came of it; nothing if it failed, which is shown, or if the organization was edited meanwhile. */
    <T> Optional<T> compute(Callable<T> work) {
        OrganizationDocument document = editor.getDocument();
        long edits = document.edits();
        Object[] result = new Object[1];
        try {
            context.run(true, false, monitor -> {
                try {
                    result[0] = work.call();
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (isUnchanged(document, edits)) {
                StatusManager.getManager().handle(Status.error(String.valueOf(e.getCause()), e.getCause()),
                        StatusManager.SHOW | StatusManager.LOG);
            } else {
                ILog.of(BackgroundWork.class).info("The organization was edited meanwhile", e.getCause()); //$NON-NLS-1$
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return isUnchanged(document, edits) ? Optional.of(value) : Optional.empty();
    }

    private boolean isUnchanged(OrganizationDocument document, long edits) {
        return editor.getDocument() == document && document.edits() == edits;
    }
}
