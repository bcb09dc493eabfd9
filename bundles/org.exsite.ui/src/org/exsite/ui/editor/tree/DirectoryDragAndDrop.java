package org.exsite.ui.editor.tree;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.exsite.ui.commands.DroppedFiles;
import org.exsite.ui.editor.OrganizationEditor;

/** Drags objects in a tree onto containers that may hold them: to move them, or to copy them. */
final class DirectoryDragAndDrop extends ViewerDropAdapter {

    private static final float ONTO = 0.5f;

    private final OrganizationEditor editor;

    private DirectoryDragAndDrop(TreeViewer viewer, OrganizationEditor editor) {
        super(viewer);
        this.editor = editor;
        setFeedbackEnabled(false);
    }

    static void install(TreeViewer viewer, OrganizationEditor editor) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !viewer.getStructuredSelection().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY,
                new Transfer[] {LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()},
                new DirectoryDragAndDrop(viewer, editor));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        if (FileTransfer.getInstance().isSupportedType(type)) {
            overrideOperation(DND.DROP_COPY);
            return true;
        }
        Command command = command(target, operation);
        return command != null && command.canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        if (data instanceof String[]) {
            return DroppedFiles.open(data, editor.getSite().getWorkbenchWindow());
        }
        Command command = command(getCurrentTarget(), getCurrentOperation());
        if (command == null || !command.canExecute()) {
            return false;
        }
        editor.execute(command);
        editor.getSelection().setSelection(new org.eclipse.jface.viewers.StructuredSelection(
                List.copyOf(command.getAffectedObjects())));
        return true;
    }

    private Command command(Object target, int operation) {
        List<?> dragged = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? selection.toList() : List.of();
        if (target == null || dragged.isEmpty() || editor.getEditingDomain() == null) {
            return null;
        }
        return DragAndDropCommand.create(editor.getEditingDomain(), target, ONTO, DND.DROP_MOVE | DND.DROP_COPY,
                operation == DND.DROP_COPY ? DND.DROP_COPY : DND.DROP_MOVE, dragged);
    }
}
