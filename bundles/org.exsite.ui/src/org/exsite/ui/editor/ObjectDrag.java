package org.exsite.ui.editor;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Drags objects of the directory within the program. */
public final class ObjectDrag extends DragSourceAdapter {

    private final Function<DragSourceEvent, List<?>> dragged;

    /** @param dragged gives what is dragged from a point; nothing is dragged if that is empty */
    public ObjectDrag(Function<DragSourceEvent, List<?>> dragged) {
        this.dragged = dragged;
    }

    /** Returns the form in which objects are dragged. */
    public static Transfer[] transfers() {
        return new Transfer[] {LocalSelectionTransfer.getTransfer()};
    }

    /** Returns what is being dragged. */
    public static List<?> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.toList() : List.of();
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        List<?> objects = dragged.apply(event);
        event.doit = !objects.isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(event.doit ? new StructuredSelection(objects) : null);
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
