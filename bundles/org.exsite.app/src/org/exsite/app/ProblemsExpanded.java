package org.exsite.app;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.exsite.ui.markers.ProblemMarkers;

/**
 * Has the Problems view show problems, not only how many there are: its groups are open unless the user closed them.
 */
final class ProblemsExpanded implements IPartListener2 {

    /** Enough for the article and what it is about, in pixels. */
    private static final int DESCRIPTION_WIDTH = 440;

    /** How soon to see again whether problems are still looked for, in milliseconds. */
    private static final int AGAIN = 200;

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
            Set<String> closed = new HashSet<>();
            tree.addListener(SWT.Collapse, event -> closed.add(name((TreeItem) event.item)));
            tree.addListener(SWT.Expand, event -> closed.remove(name((TreeItem) event.item)));
            Runnable expand = new Runnable() {
                @Override
                public void run() {
                    if (!tree.isDisposed() && !expand(tree, closed)) {
                        tree.getDisplay().timerExec(AGAIN, this); // however often it was painted meanwhile, once
                    }
                }
            };
            tree.addListener(SWT.Paint, event -> {
                if (next(tree, closed).isPresent()) {
                    tree.getDisplay().timerExec(0, expand);
                }
            });
        }
    }

    /** The first group that is seen and to be opened. Those further down have time until somebody scrolls to them. */
    private static Optional<TreeItem> next(Tree tree, Set<String> closed) {
        int bottom = tree.getClientArea().height;
        return Arrays.stream(tree.getItems()).filter(group -> isToBeOpened(group, closed)).findFirst()
                .filter(group -> group.getBounds().y < bottom);
    }

    private static boolean isToBeOpened(TreeItem group, Set<String> closed) {
        return group.getItemCount() > 0 && !group.getExpanded() && !closed.contains(name(group));
    }

    private static void widen(TreeColumn description) {
        description.setWidth(Math.max(description.getWidth(), DESCRIPTION_WIDTH));
    }

    /** The name of a group without the number of its problems. */
    private static String name(TreeItem group) {
        return group.getText().replaceFirst("\\(.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Opens the next group as if the user had, for then the view remembers it. The rows of all groups at once would keep
     * the window waiting; when one was painted, the next has its turn. While a file is read or looked at the processor is
     * needed for that, and the rows would be replaced soon.
     *
     * @return whether it was the time to do so
     */
    private static boolean expand(Tree tree, Set<String> closed) {
        boolean idle = Job.getJobManager().find(ProblemMarkers.JOB_FAMILY).length == 0;
        if (idle) {
            next(tree, closed).ifPresent(group -> expand(tree, group, closed));
        }
        return idle;
    }

    private static void expand(Tree tree, TreeItem group, Set<String> closed) {
        widen(tree.getColumn(0));
        Event event = new Event();
        event.item = group;
        tree.notifyListeners(SWT.Expand, event);
        group.setExpanded(true);
        if (!group.getExpanded()) {
            closed.add(name(group)); // it cannot be opened, so this must not go on for ever
        }
        tree.redraw();
    }
}
