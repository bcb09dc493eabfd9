package org.exsite.ui.recipients;

import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.exsite.model.Recipient;

/** Gives the table the texts of its cells. Texts are made for the rows that are seen, when they are seen. */
final class RecipientRowsProvider implements IDataProvider {

    private final List<RecipientColumn> columns;
    private Recipient[] rows = {};

    RecipientRowsProvider(List<RecipientColumn> columns) {
        this.columns = columns;
    }

    void show(Recipient[] next) {
        rows = next;
    }

    /** Tells whether these are the rows that are shown already, in their order. */
    boolean isShown(Recipient[] other) {
        return Arrays.equals(rows, other);
    }

    Recipient row(int index) {
        return rows[index];
    }

    @Override
    public Object getDataValue(int columnIndex, int rowIndex) {
        return rowIndex < rows.length ? columns.get(columnIndex).text().apply(rows[rowIndex]) : ""; //$NON-NLS-1$
    }

    /** Cells are not edited in place: the form beside the table has the fields, their checks and their problems. */
    @Override
    public void setDataValue(int columnIndex, int rowIndex, Object newValue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.length;
    }
}
