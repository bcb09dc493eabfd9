package org.exsite.ui.editor.tree;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.edit.NameLists;
import org.exsite.ui.commands.DroppedFiles;
import org.exsite.ui.editor.ObjectDrag;
import org.exsite.ui.editor.OrganizationEditor;

/**
 * Drags objects in a tree onto containers that may hold them, to move them or to copy them, also from one editor to
 * another; and recipients onto distribution lists.
 */
final class DirectoryDragAndDrop extends ViewerDropAdapter {

    private static final float ONTO = 0.5f;

    private final OrganizationEditor editor;

    private DirectoryDragAndDrop(TreeViewer viewer, OrganizationEditor editor) {
        super(viewer);
        this.editor = editor;
        setFeedbackEnabled(false);
    }

    static void install(TreeViewer viewer, OrganizationEditor editor) {
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, ObjectDrag.transfers(),
                new ObjectDrag(event -> viewer.getStructuredSelection().toList()));
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
        if (command == null || !command.canExecute()) {
            return false;
        }
        if (!isMove(target)) {
            overrideOperation(DND.DROP_COPY);
        }
        return true;
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
        if (!takesNames(getCurrentTarget()) && !isOwn(ObjectDrag.dragged())) {
            editor.getActions().add(command);
            return true;
        }
        editor.execute(command);
        editor.getSelection().setSelection(new StructuredSelection(takesNames(getCurrentTarget())
                ? List.of(getCurrentTarget()) : List.copyOf(command.getAffectedObjects())));
        return true;
    }

    private Command command(Object target, int operation) {
        List<?> dragged = ObjectDrag.dragged();
        ExsiteEditingDomain domain = editor.getEditingDomain();
        if (target == null || dragged.isEmpty() || domain == null) {
            return null;
        } else if (takesNames(target)) {
            return NameLists.add(domain, (DistributionList) target, Literals.DISTRIBUTION_LIST__MEMBERS, dragged);
        } else if (!isOwn(dragged)) {
            return target instanceof EObject container ? domain.addCopies(container, dragged) : null;
        }
        return DragAndDropCommand.create(domain, target, ONTO, DND.DROP_MOVE | DND.DROP_COPY,
                operation == DND.DROP_COPY ? DND.DROP_COPY : DND.DROP_MOVE, dragged);
    }

    /** Recipients that are dropped onto a distribution list become members of it. */
    private static boolean takesNames(Object target) {
        return target instanceof DistributionList
                && ObjectDrag.dragged().stream().allMatch(Recipient.class::isInstance);
    }

    /** What comes from another editor is copied: taking it away there would be an edit of the other file. */
    private boolean isMove(Object target) {
        return !takesNames(target) && isOwn(ObjectDrag.dragged());
    }

    private boolean isOwn(List<?> dragged) {
        return dragged.stream().allMatch(object -> object instanceof EObject own
                && EcoreUtil.isAncestor(editor.getOrganization(), own));
    }
}
