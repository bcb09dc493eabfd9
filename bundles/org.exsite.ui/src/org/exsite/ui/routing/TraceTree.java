package org.exsite.ui.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceStep;
import org.exsite.ui.tables.ColumnWidths;

/** The way of a message, step by step, with what speaks for each step; the ways of its parts below. */
final class TraceTree {

    private final TreeViewer viewer;
    private Trace shown;

    /**
     * A line of the tree.
     *
     * @param text what happens
     * @param article the article that tells why, or an empty text
     * @param object the name of what it is about, or {@code null}
     * @param good whether an end is a good one; {@code null} for a step
     * @param below the lines of a part of the message
     */
    record Line(String text, String article, DistinguishedName object, Boolean good, List<Line> below) {
    }

    TraceTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        viewer.getTree().setHeaderVisible(true);
        TreeViewerColumn step = column(Messages.Column_step, 620);
        step.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Line) element).text;
            }

            @Override
            public Image getImage(Object element) {
                Boolean good = ((Line) element).good;
                return good == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(
                        good ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_OBJS_ERROR_TSK);
            }

            @Override
            public Font getFont(Object element) {
                return ((Line) element).good == null ? null
                        : JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
            }
        });
        column(Messages.Column_article, 90).setLabelProvider(
                ColumnLabelProvider.createTextProvider(element -> ((Line) element).article));
        viewer.setContentProvider(new Content());
    }

    TreeViewer viewer() {
        return viewer;
    }

    Line selected() {
        return (Line) viewer.getStructuredSelection().getFirstElement();
    }

    /**
     * Returns the names of all that the message passes: sites, servers and connectors, and none that it does not take.
     */
    List<DistinguishedName> names() {
        Set<DistinguishedName> names = new LinkedHashSet<>();
        if (shown != null) {
            collect(shown, names);
        }
        return List.copyOf(names);
    }

    private static void collect(Trace trace, Set<DistinguishedName> names) {
        names.addAll(trace.servers());
        names.addAll(trace.connectors());
        for (DistinguishedName server : trace.servers()) {
            DistinguishedName site = server;
            while (site.depth() > 2) {
                site = site.parent();
            }
            names.add(site);
        }
        trace.branches().forEach(branch -> collect(branch, names));
    }

    void show(Trace trace) {
        shown = trace;
        viewer.setInput(lines(trace));
        viewer.expandToLevel(2);
    }

    void clear() {
        shown = null;
        viewer.setInput(List.of());
    }

    private TreeViewerColumn column(String title, int width) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(new ColumnWidths(viewer.getTree()).of(title, width));
        return column;
    }

    private static List<Line> lines(Trace trace) {
        List<Line> lines = new ArrayList<>();
        for (TraceStep step : trace.steps()) {
            lines.add(new Line(step.text(), text(step.article()), step.object().orElse(step.place()), null, List.of()));
        }
        lines.add(new Line(trace.outcome().text(), text(trace.outcome().article()), trace.outcome().where(),
                trace.isGood(), List.of()));
        for (Trace branch : trace.branches()) {
            lines.add(new Line(Messages.bind(Messages.Trace_branch, branch.address()), "", null, branch.isGood(), //$NON-NLS-1$
                    lines(branch)));
        }
        return List.copyOf(lines);
    }

    private static String text(Optional<String> article) {
        return article.orElse(""); //$NON-NLS-1$
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((Line) element).below.toArray();
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Line) element).below.isEmpty();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }
    }
}
