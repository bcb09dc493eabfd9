package org.exsite.ui.properties;

import java.util.List;

import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Chooses one of a few values. */
final class ChoiceCellEditor extends ComboBoxCellEditor {

    private final List<?> values;

    ChoiceCellEditor(Composite parent, List<?> values, ILabelProvider labels) {
        super(parent, values.stream().map(labels::getText).toArray(String[]::new), SWT.READ_ONLY);
        this.values = values;
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(values.indexOf(value));
    }

    @Override
    protected Object doGetValue() {
        int index = (Integer) super.doGetValue();
        return index < 0 ? null : values.get(index);
    }
}
