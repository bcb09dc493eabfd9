package org.exsite.ui.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.exsite.ui.quickfix.EditorFixes;

/** The tool bar and the menu of the view. */
final class FindingsBar {

    private final FindingsView view;
    private final FindingsState state;

    FindingsBar(FindingsView view, FindingsState state) {
        this.view = view;
        this.state = state;
    }

    void fill(IActionBars bars) {
        IToolBarManager tools = bars.getToolBarManager();
        tools.removeAll();
        tools.add(suppressed());
        tools.add(action(Messages.Bar_expand, expandAll(), () -> view.expand(true)));
        tools.add(action(Messages.Bar_collapse, image(ISharedImages.IMG_ELCL_COLLAPSEALL), () -> view.expand(false)));
        tools.update(true);
        IMenuManager menu = bars.getMenuManager();
        menu.removeAll();
        MenuManager grouping = new MenuManager(Messages.Bar_groupBy);
        for (FindingGrouping each : FindingGrouping.values()) {
            grouping.add(choice(each));
        }
        menu.add(grouping);
        menu.add(new Separator());
        menu.add(suppressed());
        menu.update(true);
        bars.updateActionBars();
    }

    private IAction choice(FindingGrouping grouping) {
        Action action = new Action(grouping.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    view.group(grouping);
                }
            }
        };
        action.setChecked(state.grouping() == grouping);
        return action;
    }

    private IAction suppressed() {
        Action action = new Action(Messages.Bar_suppressed, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.showSuppressed(isChecked());
            }
        };
        action.setImageDescriptor(EditorFixes.SUPPRESS);
        action.setChecked(state.suppressed());
        return action;
    }

    private static IAction action(String label, ImageDescriptor image, Runnable work) {
        return new Action(label, image) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private static ImageDescriptor expandAll() {
        return ResourceLocator.imageDescriptorFromBundle("org.eclipse.ui", "icons/full/elcl16/expandall.svg") //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(null);
    }

    private static ImageDescriptor image(String id) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(id);
    }
}
