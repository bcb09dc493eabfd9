package org.exsite.ui.editor.forms;

import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.address.AddressTemplate;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.forms.ValueTable.Row;

/** Edits what follows the type of a template in its cell, and tells of every letter that is typed. */
final class TemplateEditing extends EditingSupport {

    private final TableViewer viewer;
    private final BiConsumer<Row, String> draft;
    private final BiConsumer<Row, String> change;
    private Row edited;

    /**
     * Makes the editing.
     *
     * @param draft told what is typed for a row; {@code null} when nobody types any longer
     * @param change takes over what was typed for a row
     */
    TemplateEditing(TableViewer viewer, BiConsumer<Row, String> draft, BiConsumer<Row, String> change) {
        super(viewer);
        this.viewer = viewer;
        this.draft = draft;
        this.change = change;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        edited = null;
        TextCellEditor editor = new TextCellEditor(viewer.getTable()) {
            @Override
            public void deactivate() {
                boolean active = isActivated();
                super.deactivate();
                if (active && edited != null && !viewer.getTable().isDisposed()) {
                    Row row = edited;
                    edited = null;
                    draft.accept(row, null);
                }
            }
        };
        editor.setValidator(typed -> String.valueOf(typed).isBlank() ? Messages.Template_empty : null);
        Text text = (Text) editor.getControl();
        text.addModifyListener(event -> {
            if (edited != null) {
                draft.accept(edited, text.getText());
            }
        });
        edited = (Row) element;
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        return ((AddressTemplate) ((Row) element).value()).pattern();
    }

    @Override
    protected void setValue(Object element, Object entered) {
        if (entered != null) {
            change.accept((Row) element, String.valueOf(entered).strip());
        }
    }
}
