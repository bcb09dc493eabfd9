package org.exsite.ui.recipients;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** The column that the table is sorted by: one, or none for the order of the directory. Others do the sorting. */
final class RecipientSort implements ISortModel {

    private final Runnable changed;
    private int column = -1;
    private SortDirectionEnum direction = SortDirectionEnum.NONE;

    RecipientSort(Runnable changed) {
        this.changed = changed;
    }

    /** Returns the index of the column, or -1. */
    int column() {
        return column;
    }

    boolean isDescending() {
        return direction == SortDirectionEnum.DESC;
    }

    @Override
    public void sort(int index, SortDirectionEnum wanted, boolean accumulate) {
        column = wanted == SortDirectionEnum.NONE ? -1 : index;
        direction = wanted;
        changed.run();
    }

    @Override
    public void clear() {
        if (column >= 0) {
            sort(-1, SortDirectionEnum.NONE, false);
        }
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return column < 0 ? List.of() : List.of(column);
    }

    @Override
    public boolean isColumnIndexSorted(int index) {
        return index == column;
    }

    @Override
    public SortDirectionEnum getSortDirection(int index) {
        return index == column ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int index) {
        return index == column ? 0 : -1;
    }

    /** None: the rows come sorted. */
    @SuppressWarnings("rawtypes")
    @Override
    public List<Comparator> getComparatorsForColumnIndex(int index) {
        return List.of();
    }

    /** None: the rows come sorted. */
    @Override
    public Comparator<?> getColumnComparator(int index) {
        return null;
    }
}
