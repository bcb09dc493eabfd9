package org.exsite.ui.comparison;

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
 * it, and when somebody comes back to the part, from another part or from another program.
 */
final class FilesWatch implements IResourceChangeListener, IPartListener2 {

    private final IWorkbenchPartSite site;
    private final Supplier<ComparisonInput> input;
    private final Runnable look;
    private final Shell shell;
    private final Display display;
    private final Listener activated = event -> lookLater();

    /** @param look is called in the thread of the user interface */
    FilesWatch(IWorkbenchPartSite site, Supplier<ComparisonInput> input, Runnable look) {
        this.site = site;
        this.input = input;
        this.look = look;
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
        if (isTouched(event, files.before().file()) || isTouched(event, files.after().file())) {
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
        if (!display.isDisposed()) {
            display.asyncExec(look);
        }
    }
}
