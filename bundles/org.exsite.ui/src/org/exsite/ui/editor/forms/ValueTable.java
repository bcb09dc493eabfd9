package org.exsite.ui.editor.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.ColumnWidths;

/** The values of a feature as a table with buttons. Rows are kept apart even if two values are equal. */
abstract class ValueTable extends FeatureField {

    private static final int HEIGHT = 90;

    /** So much of a text is readable without making its column wider, in characters, in the first rows. */
    private static final int READABLE = 24;
    private static final int ROWS = 50;

    private final List<Column> columns = new ArrayList<>();
    private final List<Runnable> enablements = new ArrayList<>();
    private List<Integer> fitted = List.of();
    private TableViewer viewer;
    private TableColumnLayout layout;
    private Composite side;

    ValueTable(FormContext context, EStructuralFeature feature) {
        super(context, feature);
    }

    /** A column of the table, with the text of a value. */
    private record Column(TableColumn shown, int weight, Function<Object, String> text) {
    }

    /** A row of the table. */
    record Row(int index, Object value) {
    }

    @Override
    final void create(Composite parent) {
        GridDataFactory.fillDefaults().span(3, 1).applyTo(createLabel(parent));
        Composite frame = context().toolkit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(250, height()).indent(SIGN, 0).applyTo(frame);
        layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL
                | style());
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        name(viewer.getTable());
        side = context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(side);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(side);
        createColumns();
        createButtons();
        viewer.addSelectionChangedListener(event -> enableButtons());
        viewer.addDoubleClickListener(event -> edit());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && !viewer.isCellEditorActive()) {
                remove();
            }
        });
        problemsAt(viewer.getTable(), side);
        createBelow(parent);
    }

    /** Returns what the table has besides rows, such as {@code SWT.CHECK}. */
    int style() {
        return SWT.NONE;
    }

    /** Makes what belongs to the table and stands below it, in a grid of three columns. */
    void createBelow(Composite parent) {
        // most tables stand alone
    }

    abstract void createColumns();

    abstract void createButtons();

    /** Changes the selected row, where that is done in a dialog. */
    void edit() {
        // tables that are edited in their cells need no dialog
    }

    /** Removes the selected rows. */
    abstract void remove();

    /** Returns how high the table is at least, in pixels at 96 dpi. */
    int height() {
        return HEIGHT;
    }

    /** Returns what the rows show. */
    List<?> shownValues() {
        return values();
    }

    /** Tells whether a problem is one of the value of a row. */
    boolean concerns(Finding finding, Object value) {
        return finding.object() == value || value.equals(finding.value());
    }

    /** Returns the problems that may be those of rows. */
    List<Finding> foundHere() {
        return context().findings(feature());
    }

    final TableViewer viewer() {
        return viewer;
    }

    final TableViewerColumn column(String title, int weight, Function<Object, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWidths(viewer.getTable()).weight(title, weight));
        boolean first = columns.isEmpty();
        columns.add(new Column(column.getColumn(), weight, text));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                String shown = text.apply(((Row) element).value());
                return shown == null ? "" : shown; //$NON-NLS-1$
            }

            @Override
            public Image getImage(Object element) {
                return first ? ObjectImages.sign(severity(((Row) element).value())) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                List<Finding> found = findings(((Row) element).value());
                return found.isEmpty() ? null
                        : String.join("\n", found.stream().map(Finding::message).distinct().toList()); //$NON-NLS-1$
            }
        });
        return column;
    }

    /** Makes a button; it is enabled when as many rows are selected as it needs. */
    final Button button(String text, int leastSelected, int mostSelected, Runnable work) {
        Button button = context().toolkit().createButton(side, text, SWT.PUSH);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
        enablements.add(() -> {
            int selected = viewer.getStructuredSelection().size();
            button.setEnabled(selected >= leastSelected && selected <= mostSelected);
        });
        return button;
    }

    final List<Row> selected() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(Row.class::cast).toList();
    }

    final List<Object> values() {
        return List.copyOf((List<?>) context().object().eGet(feature()));
    }

    @Override
    final Control control() {
        return viewer.getTable();
    }

    @Override
    void refresh() {
        List<Integer> selected = selected().stream().map(Row::index).toList();
        List<?> values = shownValues();
        List<Row> rows = new ArrayList<>(values.size());
        for (Object value : values) {
            rows.add(new Row(rows.size(), value));
        }
        viewer.setInput(rows);
        fit(values);
        viewer.setSelection(new StructuredSelection(rows.stream().filter(row -> selected.contains(row.index()))
                .toList()));
        enableButtons();
    }

    /** Gives the columns room for what the first rows have in them; widths that somebody chose stay until that changes. */
    private void fit(List<?> values) {
        ColumnWidths widths = new ColumnWidths(viewer.getTable());
        List<ColumnWeightData> next = columns.stream().map(column -> widths.weight(column.shown.getText(), column.weight,
                values.stream().limit(ROWS).map(value -> Objects.toString(column.text.apply(value), "")), //$NON-NLS-1$
                READABLE, 0)).toList();
        List<Integer> least = next.stream().map(column -> column.minimumWidth).toList();
        if (!least.equals(fitted)) {
            fitted = least;
            for (int i = 0; i < next.size(); i++) {
                layout.setColumnData(columns.get(i).shown, next.get(i));
            }
            viewer.getTable().getParent().layout();
        }
    }

    @Override
    void showProblems() {
        super.showProblems();
        viewer.refresh(true);
    }

    @Override
    void focus(EObject row) {
        super.focus(row);
        if (row != null && viewer.getInput() instanceof List<?> rows) {
            rows.stream().filter(candidate -> ((Row) candidate).value() == row).findFirst()
                    .ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
        }
    }

    private void enableButtons() {
        enablements.forEach(Runnable::run);
    }

    private Severity severity(Object value) {
        return findings(value).stream().map(Finding::severity).min(Severity::compareTo).orElse(null);
    }

    private List<Finding> findings(Object value) {
        return foundHere().stream().filter(finding -> concerns(finding, value)).toList();
    }
}
