package org.exsite.app.help;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * The user guide. The help system of the platform would bring a web server with it, which an administrator's tool has no
 * use for; in an IDE its own help shows the same pages.
 */
public final class HelpView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.exsite.app.help"; //$NON-NLS-1$

    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new HelpPane(parent);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action(Messages.Help_back, ISharedImages.IMG_TOOL_BACK, () -> pane.back()));
        tools.add(action(Messages.Help_forward, ISharedImages.IMG_TOOL_FORWARD, () -> pane.forward()));
        tools.add(action(Messages.Help_home, ISharedImages.IMG_ETOOL_HOME_NAV, () -> pane.show(HelpPane.START_PAGE)));
        pane.show(HelpPane.START_PAGE);
    }

    /** Shows a page, by plug-in and path. */
    public void show(String href) {
        pane.show(href);
    }

    /** Returns the page that is shown, by plug-in and path, or an empty text. */
    public String shown() {
        return pane.shown();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    static Action action(String label, String image, Runnable work) {
        ImageDescriptor icon = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image);
        Action action = new Action(label, icon) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(label);
        return action;
    }
}
