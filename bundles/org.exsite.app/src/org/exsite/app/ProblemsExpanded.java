package org.exsite.app;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Has the Problems view show problems, not only how many there are: a group is opened when it is first seen. Whether it
 * stays open is up to the user.
 */
final class ProblemsExpanded implements IPartListener2 {

    static void in(IWorkbenchPage page) {
        ProblemsExpanded listener = new ProblemsExpanded();
        page.addPartListener(listener);
        IViewReference open = page.findViewReference(IPageLayout.ID_PROBLEM_VIEW);
        if (open != null) {
            follow(open.getPart(false));
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getId().equals(IPageLayout.ID_PROBLEM_VIEW)) {
            follow(reference.getPart(false));
        }
    }

    private static void follow(IWorkbenchPart part) {
        if (part != null && part.getSite().getSelectionProvider() instanceof TreeViewer viewer) {
            Tree tree = viewer.getTree();
            Set<String> seen = new HashSet<>();
            tree.addListener(SWT.Paint, event -> {
                for (TreeItem group : tree.getItems()) {
                    if (group.getItemCount() > 0 && seen.add(group.getText().replaceFirst("\\(.*", ""))) { //$NON-NLS-1$ //$NON-NLS-2$
                        tree.getDisplay().asyncExec(() -> expand(group));
                    }
                }
            });
        }
    }

    /** As if the user had opened it, for then the view remembers it. */
    private static void expand(TreeItem group) {
        if (!group.isDisposed() && !group.getExpanded()) {
            Event event = new Event();
            event.item = group;
            group.getParent().notifyListeners(SWT.Expand, event);
            group.setExpanded(true);
        }
    }
}
