package org.exsite.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.exsite.ui.commands.DroppedFiles;

/** The window of the application. */
final class ExsiteWindowAdvisor extends WorkbenchWindowAdvisor {

    /** The sets of actions that the platform adds for programmers, or that there is a better one for here. */
    private static final List<String> OBSOLETE = List.of("org.eclipse.ui.actionSet.openFiles", //$NON-NLS-1$
            "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$ //$NON-NLS-2$
            "org.eclipse.ui.edit.text.actionSet.navigation", //$NON-NLS-1$
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo"); //$NON-NLS-1$

    private static final String OPEN_PROJECTS = "org.eclipse.e4.ui.importer.openDirectory.menu"; //$NON-NLS-1$

    private WindowTitle title;

    ExsiteWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ExsiteActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(1440, screen.width), Math.min(960, screen.height)));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Messages.Application_name);
        window.addEditorAreaTransfer(FileTransfer.getInstance());
        window.configureEditorAreaDropListener(new DroppedFiles(window.getWindow()));
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        OBSOLETE.forEach(page::hideActionSet);
        hideFromMenu(OPEN_PROJECTS);
        title = new WindowTitle(getWindowConfigurer());
        title.follow();
        ProblemsExpanded.in(page);
    }

    /** For what no action set holds: the platform puts it into the model of the menu bar. */
    private void hideFromMenu(String id) {
        EModelService model = getWindowConfigurer().getWindow().getService(EModelService.class);
        MWindow window = getWindowConfigurer().getWindow().getService(MWindow.class);
        for (MMenuElement item : model.findElements(window, MMenuElement.class, EModelService.IN_MAIN_MENU,
                element -> id.equals(element.getElementId()))) {
            item.setToBeRendered(false);
        }
    }
}
