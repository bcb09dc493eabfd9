package org.exsite.ui.markers;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Begins to watch organization files when the workbench is open. */
public final class MarkerStartup implements IStartup {

    private static final OrganizationWatcher WATCHER = new OrganizationWatcher();

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!PlatformUI.getWorkbench().isClosing()) {
                WATCHER.start();
            }
        });
    }

    /** Returns the one watcher of the workspace. */
    public static OrganizationWatcher watcher() {
        return WATCHER;
    }
}
