package org.exsite.ui.bulk;

import java.lang.reflect.InvocationTargetException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.exsite.ui.editor.OrganizationEditor;

/**
 * Changes very many objects as one step for undo, in short turns, so that the window goes on drawing, shows how far it is
 * and can be canceled; then everything is as it was. Used in the thread of the user interface.
 *
 * @param <T> what is changed one by one
 */
public final class BulkEdit<T> {

    /** How long one turn may hold up the window, in nanoseconds. */
    private static final long TURN = 20_000_000;
    /** Up to this many are changed without a dialog. */
    private static final int FEW = 500;

    private final OrganizationEditor editor;
    private final String label;
    private final List<T> objects;
    private final Function<T, Command> change;

    /**
     * Makes an edit.
     *
     * @param label what the menu entries Undo and Redo say
     * @param change gives the change of one object, or {@code null} for none
     */
    public BulkEdit(OrganizationEditor editor, String label, List<T> objects, Function<T, Command> change) {
        this.editor = editor;
        this.label = label;
        this.objects = List.copyOf(objects);
        this.change = change;
    }

    /** Changes the objects. Returns whether it was done; it was not if somebody canceled. */
    public boolean run() {
        editor.getDocument().awaitCheck();
        Done done = new Done(label);
        if (objects.size() <= FEW) {
            objects.forEach(done::change);
        } else if (!runInTurns(done)) {
            done.dispose();
            return false;
        }
        if (!done.isEmpty()) {
            editor.execute(done);
        }
        return true;
    }

    private boolean runInTurns(Done done) {
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(editor.getSite().getShell());
        try {
            dialog.run(false, true, monitor -> change(done, monitor));
            return true;
        } catch (InterruptedException canceled) {
            done.takeBack();
            return false;
        } catch (InvocationTargetException e) {
            done.takeBack();
            throw new IllegalStateException(e.getCause());
        }
    }

    private void change(Done done, IProgressMonitor monitor) throws InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, label, objects.size());
        Display display = Display.getCurrent();
        Iterator<T> rest = objects.iterator();
        while (rest.hasNext()) {
            long end = System.nanoTime() + TURN;
            int count = 0;
            while (rest.hasNext() && System.nanoTime() < end) {
                done.change(rest.next());
                count++;
            }
            progress.worked(count);
            while (display.readAndDispatch()) {
                continue;
            }
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
        }
    }

    /** A command whose parts are executed before it gets on the stack. */
    private final class Done extends CompoundCommand {

        private boolean onStack;

        private Done(String label) {
            super(label);
        }

        private void change(T object) {
            Command command = change.apply(object);
            if (command != null) {
                appendAndExecute(command);
            }
        }

        private void takeBack() {
            if (!isEmpty()) {
                super.undo();
            }
            editor.getDocument().changed(this);
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            if (onStack) {
                super.execute();
            }
            onStack = true;
        }
    }
}
