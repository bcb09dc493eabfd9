package org.exsite.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.exsite.ui.explanation.ExplanationView;
import org.osgi.framework.Bundle;

/**
 * Shows the user guide in the Explanation view. The help system of the platform would bring a web server with it, which
 * an administrator's tool has no use for; in an IDE its own help shows the same pages.
 */
public final class HelpInViews extends AbstractHelpUI {

    private static final String HELP_BUNDLE = "org.exsite.help"; //$NON-NLS-1$
    private static final String START_PAGE = "doc/index.html"; //$NON-NLS-1$

    @Override
    public void displayHelp() {
        show(START_PAGE);
    }

    @Override
    public void displayDynamicHelp() {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ExplanationView.ID);
        } catch (PartInitException e) {
            ILog.of(HelpInViews.class).log(e.getStatus());
        }
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayDynamicHelp();
    }

    @Override
    public void displayHelpResource(String href) {
        show(href.replaceFirst("^/?" + HELP_BUNDLE + "/", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** The pages are copied out of their archive together, so that links between them work. */
    private static void show(String path) {
        Bundle bundle = Platform.getBundle(HELP_BUNDLE);
        URL page = bundle == null ? null : bundle.getEntry(path);
        if (page == null) {
            return;
        }
        try {
            FileLocator.toFileURL(bundle.getEntry(path.substring(0, path.lastIndexOf('/') + 1)));
            ExplanationView.openPage(FileLocator.toFileURL(page).toURI());
        } catch (IOException | URISyntaxException e) {
            ILog.of(HelpInViews.class).error(e.getMessage(), e);
        }
    }
}
