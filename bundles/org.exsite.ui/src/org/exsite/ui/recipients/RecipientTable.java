package org.exsite.ui.recipients;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.columnChooser.command.DisplayColumnChooserCommand;
import org.eclipse.nebula.widgets.nattable.columnChooser.command.DisplayColumnChooserCommandHandler;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultRowHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.command.MultiColumnHideCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.exsite.model.Recipient;
import org.exsite.ui.tables.CollectionFactories;
import org.exsite.ui.tables.TableColours;
import org.exsite.ui.tables.TextSize;

/**
 * The table of recipients: rows of any number, a row of filters, sorting, and columns that can be chosen and moved. It
 * shows what it is given, and says what somebody wants to see.
 */
final class RecipientTable {

    private static final String STATE = "recipients"; //$NON-NLS-1$
    /** Where the row of filters is, and the first column that people filter by: after the numbers and the signs. */
    private static final int FILTERS = 1;
    private static final int FIRST = 2;
    /** The numbers of the rows go up to a million. */
    private static final int DIGITS = 7;
    /**
     * Up to so many selected blocks of rows stay selected among other rows; the table takes the square of that time.
     */
    private static final int MOST = 1_000;

    private final List<RecipientColumn> columns;
    private final RecipientRowsProvider rows;
    private final RecipientSort sort;
    private final DataLayer data;
    private final SelectionLayer selection;
    private final ColumnHideShowLayer hideShow;
    private final NatTable table;
    private final ConfigRegistry registry = new ConfigRegistry();
    private Map<RecipientColumn, TextFilter> filters = Map.of();
    private String mistake;

    /**
     * @param query is told when something else is to be shown
     * @param selected is told when the selection has changed
     * @param sign gives the sign of the problems of a recipient, or {@code null}
     */
    RecipientTable(Composite parent, List<RecipientColumn> columns, Runnable query, Runnable selected,
            Function<Recipient, Image> sign) {
        CollectionFactories.find();
        this.columns = columns;
        rows = new RecipientRowsProvider(columns);
        sort = new RecipientSort(query);
        TextSize size = new TextSize(parent);
        data = new DataLayer(rows);
        data.setConfigLabelAccumulator(new ColumnLabelAccumulator(rows));
        for (int i = 0; i < columns.size(); i++) {
            data.setDefaultColumnWidthByPosition(i, size.columnWidth(columns.get(i).label(), columns.get(i).width()));
        }
        data.setDefaultRowHeight(size.rowHeight());
        ColumnReorderLayer reorder = new ColumnReorderLayer(data);
        hideShow = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hideShow, false);
        selection.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        ViewportLayer viewport = new ViewportLayer(selection);

        IDataProvider headings = new DefaultColumnHeaderDataProvider(
                columns.stream().map(RecipientColumn::label).toArray(String[]::new));
        DataLayer headingData = new DefaultColumnHeaderDataLayer(headings);
        headingData.setDefaultRowHeight(size.rowHeight());
        ColumnHeaderLayer header = new ColumnHeaderLayer(headingData, viewport, selection);
        SortHeaderLayer<Recipient> sortHeader = new SortHeaderLayer<>(header, sort, false);
        FilterRowHeaderComposite<Recipient> filterRow = new FilterRowHeaderComposite<>(typed -> filter(typed, query),
                sortHeader, headings, registry);
        filterRow.getFilterRowDataLayer().setDefaultRowHeight(size.rowHeight());
        IDataProvider numbers = new DefaultRowHeaderDataProvider(rows);
        DataLayer numberData = new DefaultRowHeaderDataLayer(numbers);
        numberData.setDefaultColumnWidth(size.columnWidth(DIGITS));
        RowHeaderLayer rowHeader = new RowHeaderLayer(numberData, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, numbers)), rowHeader,
                filterRow);
        GridLayer grid = new GridLayer(viewport, filterRow, rowHeader, corner);
        table = new NatTable(parent, grid, false);
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.configure();
        TableColours.follow(table);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new SignPainter(sign), DisplayMode.NORMAL,
                ColumnLabelAccumulator.COLUMN_LABEL_PREFIX + 0);
        grid.registerCommandHandler(new DisplayColumnChooserCommandHandler(selection, hideShow, header, headingData,
                null, null, true));
        RowKeys.install(table, selection);
        SpokenRows.install(table, selection, Messages.Page_title, this::spoken);
        RowDrag.install(table, selection, this::selected, rows::row);
        table.addLayerListener(event -> {
            if (event instanceof RowSelectionEvent) {
                selected.run();
            }
        });
    }

    /** Returns what can be seen of a row, from left to right. */
    private String spoken(int row) {
        return IntStream.range(0, hideShow.getColumnCount())
                .mapToObj(i -> rows.getDataValue(hideShow.getColumnIndexByPosition(i), row)).filter(Objects::nonNull)
                .map(Object::toString).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /** Paints the sign of the problems in place of the text that the column is sorted and filtered by. */
    private final class SignPainter extends ImagePainter {

        private final Function<Recipient, Image> sign;

        private SignPainter(Function<Recipient, Image> sign) {
            this.sign = sign;
        }

        @Override
        protected Image getImage(ILayerCell cell, IConfigRegistry configuration) {
            int row = cell.getRowIndex();
            return row < rows.getRowCount() ? sign.apply(rows.row(row)) : null;
        }
    }

    /** Begins to type into the filter of the first column. */
    void find() {
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(FIRST, FILTERS)));
    }

    NatTable control() {
        return table;
    }

    /** Returns what the columns are filtered by. */
    Map<RecipientColumn, TextFilter> filters() {
        return filters;
    }

    /** Returns what is wrong with a filter that was typed, or {@code null}. */
    String mistake() {
        return mistake;
    }

    /** Returns the column that is sorted by, or {@code null}. */
    RecipientColumn sortColumn() {
        return sort.column() < 0 ? null : columns.get(sort.column());
    }

    boolean isDescending() {
        return sort.isDescending();
    }

    private void filter(Map<Integer, Object> typed, Runnable query) {
        Map<RecipientColumn, TextFilter> next = new HashMap<>();
        mistake = null;
        typed.forEach((index, text) -> {
            try {
                if (text != null && !text.toString().isBlank()) {
                    next.put(columns.get(index), TextFilter.of(text.toString().strip()));
                }
            } catch (PatternSyntaxException e) {
                mistake = Messages.bind(Messages.Filter_mistake, text, e.getDescription());
            }
        });
        filters = next;
        query.run();
    }

    /** Drops all filters. */
    void clearFilters() {
        table.doCommand(new ClearAllFiltersCommand());
    }

    /** Lets somebody choose the columns. */
    void chooseColumns() {
        table.doCommand(new DisplayColumnChooserCommand(table));
    }

    /** Shows other rows; of the recipients that were selected those that are still there stay selected. */
    void show(Recipient[] next, Set<Recipient> keep) {
        boolean same = rows.isShown(next);
        rows.show(next);
        if (same) {
            table.doCommand(new VisualRefreshCommand());
        } else {
            selection.clear(false);
            data.fireLayerEvent(new RowStructuralRefreshEvent(data)); // to work the columns out anew takes long
        }
        if (!same || !keep.equals(new HashSet<>(selected()))) {
            select(next, keep);
        }
    }

    private void select(Recipient[] shown, Set<Recipient> wanted) {
        List<Rectangle> blocks = new ArrayList<>();
        for (int i = 0; i < shown.length && blocks.size() <= MOST; i++) {
            if (wanted.contains(shown[i])) {
                Rectangle last = blocks.isEmpty() ? null : blocks.getLast();
                if (last != null && last.y + last.height == i) {
                    last.height++;
                } else {
                    blocks.add(new Rectangle(0, i, selection.getColumnCount(), 1));
                }
            }
        }
        selection.clear(false);
        if (!blocks.isEmpty() && blocks.size() <= MOST) {
            blocks.forEach(selection.getSelectionModel()::addSelection);
            int first = blocks.getFirst().y;
            selection.fireLayerEvent(new RowSelectionEvent(selection, List.of(first), first, true, false));
            table.doCommand(new ShowRowInViewportCommand(first));
        }
    }

    /** Paints the rows again, after values have changed. */
    void redraw() {
        table.redraw();
    }

    /** Returns how many rows are selected. */
    int selectedCount() {
        return selection.getSelectedRowCount();
    }

    /** Returns the selected recipients, in the order of the rows. */
    List<Recipient> selected() {
        List<Recipient> recipients = new ArrayList<>(selectedCount());
        for (Range range : selection.getSelectedRowPositions().stream()
                .sorted((a, b) -> Integer.compare(a.start, b.start)).toList()) {
            for (int i = range.start; i < Math.min(range.end, rows.getRowCount()); i++) {
                recipients.add(rows.row(i));
            }
        }
        return recipients;
    }

    /** Selects all rows. */
    void selectAll() {
        selection.selectAll();
        table.redraw();
    }

    /** Puts columns, widths and order into a store. */
    void save(Properties store) {
        hideShow.saveState(STATE, store);
    }

    /** Takes columns, widths and order from a store, or those of the beginning if it has none. */
    void restore(Properties store) {
        if (store.isEmpty()) {
            hideShow.doCommand(new MultiColumnHideCommand(hideShow, positions()));
        } else {
            hideShow.loadState(STATE, store);
        }
    }

    private int[] positions() {
        return IntStream.range(0, columns.size())
                .filter(i -> !RecipientColumns.isShownAtFirst(columns.get(i))).toArray();
    }

    /** Opens a menu over the table. */
    void setMenu(MenuManager menu) {
        table.setMenu(menu.createContextMenu(table));
    }
}
