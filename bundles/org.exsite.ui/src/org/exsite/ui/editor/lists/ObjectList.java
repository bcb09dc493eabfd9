package org.exsite.ui.editor.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.DirectoryObject;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.tables.ColumnWidths;

/** A list of directory objects with the field that filters it. A click on the head of a column sorts by it. */
final class ObjectList {

    /** Before what a column is to show and nothing else, as in the table of recipients. */
    static final String EXACTLY = "="; //$NON-NLS-1$

    private static final int PROBLEMS_WEIGHT = 16;
    /** So much of a text is readable without making its column wider, in characters, in the first rows of a list. */
    private static final int NAME = 24;
    private static final int READABLE = 16;
    private static final int ROWS = 200;
    /** The room before the texts of the first column, for the image and for what opens a row, in pixels at 96 dpi. */
    private static final int BEFORE = 44;

    private final ListContent content;
    private final List<ListColumn> columns;
    private final ListProblems problems;
    private final Text search;
    private final TreeViewer viewer;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final ColumnWidths widths;
    private final ObjectImages images;
    private boolean fitted;

    /**
     * @param name what the list is called
     * @param tip what can be typed to filter it
     * @param filtered told after what was typed has changed which objects are shown
     */
    ObjectList(Composite parent, OrganizationEditor editor, FormToolkit toolkit, ListContent content,
            List<ListColumn> columns, String name, String tip, Runnable filtered) {
        this.content = content;
        this.columns = columns;
        problems = new ListProblems(editor, content);
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        search.setMessage(Messages.List_filter);
        search.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Composite frame = toolkit.createComposite(area);
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(frame);
        viewer = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        Names.give(viewer.getTree(), name);
        widths = new ColumnWidths(viewer.getTree());
        images = new ObjectImages(viewer.getTree());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        createColumns();
        viewer.addFilter(new Filter());
        search.addModifyListener(event -> {
            viewer.refresh();
            if (!search.getText().isBlank()) {
                viewer.expandAll();
            }
            filtered.run();
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                enter();
            }
        });
    }

    /** Has a text stand in the field that filters the list. */
    void filter(String text) {
        search.setText(text);
    }

    /** Puts the focus on the field that filters the list. */
    void find() {
        search.setFocus();
        search.selectAll();
    }

    /** Goes from the field to the list, where the first object is selected if none is. */
    private void enter() {
        viewer.getTree().setFocus();
        if (viewer.getTree().getSelectionCount() == 0 && viewer.getTree().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()), true);
        }
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows objects. The first time each column is made wide enough for what the first of them have in it. */
    void show(List<? extends DirectoryObject> objects) {
        viewer.setInput(objects);
        if (!fitted && !objects.isEmpty()) {
            fitted = true;
            for (int i = 0; i < columns.size(); i++) {
                ListColumn column = columns.get(i);
                layout.setColumnData(viewer.getTree().getColumn(i), widths.weight(column.label(), column.weight(),
                        objects.stream().limit(ROWS).flatMap(this::withChildren).map(column.text()),
                        i == 0 ? NAME : READABLE, i == 0 ? BEFORE : 0));
            }
            viewer.getTree().getParent().layout();
        }
    }

    private Stream<DirectoryObject> withChildren(DirectoryObject object) {
        return Stream.concat(Stream.of(object), content.children(object).stream());
    }

    private void createColumns() {
        for (ListColumn column : columns) {
            boolean first = column == columns.getFirst();
            column(column.label(), column.weight(), column.order(), column.text(), column.details(),
                    object -> first ? images.of(object.eClass()) : null);
        }
        column(Messages.Column_problems, PROBLEMS_WEIGHT, problems.order(), problems::text, problems::messages,
                problems::sign);
    }

    private void column(String label, int weight, Comparator<DirectoryObject> by, Function<DirectoryObject, String> text,
            Function<DirectoryObject, String> details, Function<DirectoryObject, Image> image) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(label);
        column.getColumn().setMoveable(viewer.getTree().getColumnCount() > 1);
        layout.setColumnData(column.getColumn(), widths.weight(label, weight));
        column.getColumn().addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), by)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((DirectoryObject) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String told = details.apply((DirectoryObject) element);
                return told == null || told.isEmpty() ? null : told;
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((DirectoryObject) element);
            }
        });
    }

    private void sort(TreeColumn column, Comparator<DirectoryObject> by) {
        boolean down = viewer.getTree().getSortColumn() == column && viewer.getTree().getSortDirection() == SWT.UP;
        viewer.getTree().setSortColumn(column);
        viewer.getTree().setSortDirection(down ? SWT.DOWN : SWT.UP);
        Comparator<DirectoryObject> order = down ? by.reversed() : by;
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer shown, Object first, Object second) {
                return order.compare((DirectoryObject) first, (DirectoryObject) second);
            }
        });
    }

    /** Shows what matches, all below it, and what it lies below. */
    private final class Filter extends ViewerFilter {

        @Override
        public boolean select(Viewer shown, Object parent, Object element) {
            String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
            DirectoryObject object = (DirectoryObject) element;
            for (DirectoryObject above = object; above != null; above = content.parent(above)) {
                if (matches(above, wanted)) {
                    return true;
                }
            }
            return below(object, wanted);
        }

        private boolean below(DirectoryObject object, String wanted) {
            return content.children(object).stream().anyMatch(child -> matches(child, wanted) || below(child, wanted));
        }

        private boolean matches(DirectoryObject object, String wanted) {
            return wanted.isEmpty() || Stream.concat(Stream.of(problems.text(object)),
                    columns.stream().map(column -> column.text().apply(object))).anyMatch(text -> matches(text, wanted));
        }

        private static boolean matches(String text, String wanted) {
            return wanted.startsWith(EXACTLY) ? text.equalsIgnoreCase(wanted.substring(EXACTLY.length()))
                    : text.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }

    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return content.children((DirectoryObject) element).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return content.parent((DirectoryObject) element);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !content.children((DirectoryObject) element).isEmpty();
        }
    }
}
