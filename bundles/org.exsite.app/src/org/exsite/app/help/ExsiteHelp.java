package org.exsite.app.help;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** What the help commands, F1 and links to pages of the help do in the standalone program. */
public final class ExsiteHelp extends AbstractHelpUI {

    @Override
    public void displayHelp() {
        show(HelpPane.START_PAGE);
    }

    @Override
    public void displayDynamicHelp() {
        displayHelp();
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
        show(topics == null || topics.length == 0 ? HelpPane.START_PAGE : topics[0].getHref());
    }

    @Override
    public void displayHelpResource(String href) {
        show(href);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    /** In the view, or beside the dialog that keeps everybody from using the view. */
    private static void show(String href) {
        Shell active = Display.getCurrent().getActiveShell();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean dialog = active != null && Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .noneMatch(each -> each.getShell() == active);
        if (dialog) {
            HelpWindow.show(active, href);
        } else if (window != null && window.getActivePage() != null) {
            try {
                ((HelpView) window.getActivePage().showView(HelpView.ID)).show(href);
            } catch (PartInitException e) {
                ILog.of(ExsiteHelp.class).log(e.getStatus());
            }
        }
    }
}
