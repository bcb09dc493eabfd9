package org.exsite.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Menus and tool bar: what an administrator needs, and the places where parts and plug-ins add theirs. */
final class ExsiteActionBarAdvisor extends ActionBarAdvisor {

    private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals"; //$NON-NLS-1$

    private IWorkbenchWindow window;

    ExsiteActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow workbenchWindow) {
        window = workbenchWindow;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(helpMenu());
    }

    private MenuManager fileMenu() {
        MenuManager menu = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        MenuManager create = new MenuManager(Messages.Menu_new, "new"); //$NON-NLS-1$
        create.setActionDefinitionId("org.eclipse.ui.file.newQuickMenu"); //$NON-NLS-1$
        create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        create.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(create);
        menu.add(command("org.exsite.ui.openFile")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.openFolder")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.openSample")); //$NON-NLS-1$
        menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.RENAME, ActionFactory.REFRESH);
        menu.add(new Separator());
        menu.add(command("org.exsite.ui.importDirectory")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.pullDirectory")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.mergeExport")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.exportChanges")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.pushChanges")); //$NON-NLS-1$
        menu.add(new Separator());
        menu.add(command("org.exsite.ui.report")); //$NON-NLS-1$
        menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        MenuManager recent = new MenuManager(Messages.Menu_recent, IWorkbenchActionConstants.MRU);
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        menu.add(recent);
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        return menu;
    }

    private MenuManager editMenu() {
        MenuManager menu = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.FIND);
        getAction(ActionFactory.FIND.getId()).setText(Messages.Menu_find); // it replaces nothing
        menu.add(command("org.exsite.ui.openObject")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.quickOutline")); //$NON-NLS-1$
        menu.add(command("org.exsite.ui.showUses")); //$NON-NLS-1$
        add(menu, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new Separator());
        menu.add(command(QUICK_FIX));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Messages.Menu_show, "showView"); //$NON-NLS-1$
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        add(menu, ActionFactory.RESET_PERSPECTIVE, ActionFactory.OPEN_NEW_WINDOW);
        menu.add(new Separator());
        add(menu, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PREFERENCES);
        menu.add(ContributionItemFactory.OPEN_WINDOWS.create(window));
        return menu;
    }

    private MenuManager helpMenu() {
        MenuManager menu = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        add(menu, ActionFactory.HELP_CONTENTS);
        menu.add(command("org.exsite.ui.showExplanation")); //$NON-NLS-1$
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
        file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void add(IContributionManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            IAction action = getAction(factory.getId());
            if (action == null) {
                action = factory.create(window);
                register((ActionFactory.IWorkbenchAction) action);
            }
            menu.add(action);
        }
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(window, null, id, CommandContributionItem.STYLE_PUSH));
    }
}
