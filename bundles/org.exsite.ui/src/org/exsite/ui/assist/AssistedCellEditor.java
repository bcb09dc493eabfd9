package org.exsite.ui.assist;

import java.util.function.Function;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Edits a text in a cell with content assist: the list of proposals takes the focus, and the cell stays open. */
public final class AssistedCellEditor extends TextCellEditor {

    private final TextProposals proposals;

    /** @param assist offers proposals in the field of the cell */
    public AssistedCellEditor(Composite table, Function<Text, TextProposals> assist) {
        super(table);
        proposals = assist.apply(text);
    }

    @Override
    protected void focusLost() {
        if (!proposals.isOpen()) {
            super.focusLost();
        }
    }

    /** Keys that choose from the list, or close it, do not close the cell. */
    @Override
    protected void keyReleaseOccured(KeyEvent event) {
        if (!proposals.isOpen()) {
            super.keyReleaseOccured(event);
        }
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        return false;
    }
}
