package org.exsite.ui.connectors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.Connector;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.ProblemCounts;

/** The list of connectors with the field that filters it. A click on the head of a column sorts by it. */
final class ConnectorTable {

    private static final int PROBLEMS_WEIGHT = 16;
    private static final int LEAST_WIDTH = 40;

    private final OrganizationEditor editor;
    private final Text search;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final ObjectImages images;
    private Comparator<Connector> order;

    /** @param filtered told after what was typed has changed which connectors are shown */
    ConnectorTable(Composite parent, OrganizationEditor editor, FormToolkit toolkit, Runnable filtered) {
        this.editor = editor;
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        search.setMessage(Messages.Table_filter);
        search.setToolTipText(Messages.Table_filterTip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Composite frame = toolkit.createComposite(area);
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(frame);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Names.give(viewer.getTable(), Messages.Table_name);
        images = new ObjectImages(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        createColumns();
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer shown, Object parentElement, Object element) {
                return matches((Connector) element);
            }
        });
        search.addModifyListener(event -> {
            viewer.refresh();
            filtered.run();
        });
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTable().setFocus();
            }
        });
    }

    TableViewer viewer() {
        return viewer;
    }

    private void createColumns() {
        for (ConnectorColumn column : ConnectorColumn.values()) {
            TableViewerColumn created = column(column.label(), column.weight(),
                    Comparator.comparing(column::text, String.CASE_INSENSITIVE_ORDER));
            created.setLabelProvider(new ColumnLabelProvider() {
                @Override
                public String getText(Object element) {
                    return column.text((Connector) element);
                }

                @Override
                public String getToolTipText(Object element) {
                    return column.details((Connector) element);
                }

                @Override
                public Image getImage(Object element) {
                    return column == ConnectorColumn.NAME ? images.of(((Connector) element).eClass()) : null;
                }
            });
        }
        column(Messages.Column_problems, PROBLEMS_WEIGHT, Comparator.comparing(this::findings, bySeverity()))
                .setLabelProvider(new ColumnLabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return problems((Connector) element);
                    }

                    @Override
                    public String getToolTipText(Object element) {
                        String messages = findings((Connector) element).stream().map(Finding::message).distinct()
                                .collect(Collectors.joining("\n")); //$NON-NLS-1$
                        return messages.isEmpty() ? null : messages;
                    }

                    @Override
                    public Image getImage(Object element) {
                        return ObjectImages.sign(worst(findings((Connector) element)));
                    }
                });
    }

    private TableViewerColumn column(String label, int weight, Comparator<Connector> by) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(label);
        column.getColumn().setMoveable(true);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH));
        column.getColumn().addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> sort(column.getColumn(), by)));
        return column;
    }

    private void sort(TableColumn column, Comparator<Connector> by) {
        boolean down = viewer.getTable().getSortColumn() == column && viewer.getTable().getSortDirection() == SWT.UP;
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
        order = down ? by.reversed() : by;
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer shown, Object first, Object second) {
                return order.compare((Connector) first, (Connector) second);
            }
        });
    }

    private boolean matches(Connector connector) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return problems(connector).toLowerCase(Locale.ROOT).contains(wanted)
                || Arrays.stream(ConnectorColumn.values()).anyMatch(
                        column -> column.text(connector).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private String problems(Connector connector) {
        return ProblemCounts.text(findings(connector));
    }

    private List<Finding> findings(Connector connector) {
        return editor.getValidation() == null ? List.of() : editor.getValidation().findingsWithParts(connector);
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(null);
    }

    /** The most serious first, then the most; those without problems last. */
    private static Comparator<List<Finding>> bySeverity() {
        return Comparator.<List<Finding>, Severity>comparing(ConnectorTable::worst,
                Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.<List<Finding>>comparingInt(List::size).reversed());
    }
}
