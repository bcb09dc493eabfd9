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

    /** Enough for the article and what it is about, in pixels. */
    private static final int DESCRIPTION_WIDTH = 440;

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
            if (tree.getColumnCount() > 0 && tree.getColumn(0).getWidth() < DESCRIPTION_WIDTH) {
                tree.getColumn(0).setWidth(DESCRIPTION_WIDTH);
            }
            Set<String> seen = new HashSet<>();
            tree.addListener(SWT.Paint, event -> {
                for (TreeItem group : tree.getItems()) {
                    if (group.getItemCount() > 0 && !seen.contains(name(group))) {
                        tree.getDisplay().asyncExec(() -> {
                            if (!group.isDisposed() && seen.add(name(group))) {
                                expand(group);
                            }
                        });
                    }
                }
            });
        }
    }

    /** The name of a group without the number of its problems. */
    private static String name(TreeItem group) {
        return group.getText().replaceFirst("\\(.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** As if the user had opened it, for then the view remembers it. */
    private static void expand(TreeItem group) {
        if (!group.getExpanded()) {
            Event event = new Event();
            event.item = group;
            group.getParent().notifyListeners(SWT.Expand, event);
            group.setExpanded(true);
        }
    }
}
