package org.exsite.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * The standalone application. Its workspace is the folder that {@code -data} names, or else {@code exsite-workspace} in
 * the home folder; nothing is asked at start.
 */
public final class ExsiteApplication implements IApplication {

    private static final String WORKSPACE = "exsite-workspace"; //$NON-NLS-1$

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Arguments arguments = Arguments.parse(
                Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)),
                Path.of("").toAbsolutePath()); //$NON-NLS-1$
        LibraryLog.connect();
        Display display = PlatformUI.createDisplay();
        try {
            Location workspace = Platform.getInstanceLocation();
            if (!lock(workspace)) {
                return EXIT_OK;
            }
            try {
                int code = PlatformUI.createAndRunWorkbench(display, new ExsiteWorkbenchAdvisor(arguments));
                return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
            } finally {
                workspace.release();
            }
        } finally {
            display.dispose();
        }
    }

    /** Takes the workspace for this process; where that is not possible, says why. */
    private static boolean lock(Location workspace) {
        String place = ""; //$NON-NLS-1$
        try {
            if (!workspace.isSet()) {
                URL usual = workspace.getDefault() != null ? workspace.getDefault()
                        : Path.of(System.getProperty("user.home"), WORKSPACE).toUri().toURL(); //$NON-NLS-1$
                workspace.set(usual, false);
            }
            place = workspace.getURL().getPath();
            if (workspace.lock()) {
                return true;
            }
            MessageDialog.openError(null, Messages.Application_name, Messages.bind(Messages.Application_inUse, place));
        } catch (IOException e) {
            MessageDialog.openError(null, Messages.Application_name,
                    Messages.bind(Messages.Application_noWorkspace, place, e.getLocalizedMessage()));
        }
        return false;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(() -> {
                if (!workbench.getDisplay().isDisposed()) {
                    workbench.close();
                }
            });
        }
    }
}
