package org.exsite.ui.comparison;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * Says when it is time to look whether one of the compared files has changed: when the workspace has noticed a change of
 * it, and when somebody comes back to the part, from another part or from another program. A file that is renamed or
 * moved in the workspace is followed.
 */
final class FilesWatch implements IResourceChangeListener, IPartListener2 {

    private final IWorkbenchPartSite site;
    private final Supplier<ComparisonInput> input;
    private final Runnable look;
    private final Consumer<ComparisonInput> moved;
    private final Shell shell;
    private final Display display;
    private final Listener activated = event -> lookLater();

    /**
     * Both listeners are called in the thread of the user interface.
     *
     * @param look is told that it is time to look
     * @param moved is told the same files where they lie now, when one was renamed or moved in the workspace
     */
    FilesWatch(IWorkbenchPartSite site, Supplier<ComparisonInput> input, Runnable look, Consumer<ComparisonInput> moved) {
        this.site = site;
        this.input = input;
        this.look = look;
        this.moved = moved;
        this.shell = site.getShell();
        this.display = shell.getDisplay();
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        site.getPage().addPartListener(this);
        shell.addListener(SWT.Activate, activated);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        site.getPage().removePartListener(this);
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Activate, activated);
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        ComparisonInput files = input.get();
        ComparisonInput now = new ComparisonInput(files.before().after(event), files.after().after(event));
        if (!now.equals(files)) {
            inWindow(() -> {
                if (files.equals(input.get())) {
                    moved.accept(now);
                }
            });
        } else if (isTouched(event, files.before().file()) || isTouched(event, files.after().file())) {
            lookLater();
        }
    }

    private static boolean isTouched(IResourceChangeEvent event, IFile file) {
        return file != null && event.getDelta().findMember(file.getFullPath()) != null;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == site.getPart()) {
            lookLater();
        }
    }

    private void lookLater() {
        inWindow(look);
    }

    private void inWindow(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }
}
