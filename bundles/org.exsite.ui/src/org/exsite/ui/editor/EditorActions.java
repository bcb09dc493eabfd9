package org.exsite.ui.editor;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.actions.ActionFactory;
import org.exsite.model.edit.AddCopiesCommand;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.ui.editor.pages.EditorPage;

/** Undo, redo, cut, copy, paste and delete of an editor, for its own menus and for the views that belong to it. */
public final class EditorActions {

    /** Whether thousands of objects can be deleted is judged by so many; the command itself looks at all of them. */
    private static final int FEW = 100;

    private final OrganizationEditor editor;
    private final EditorAction undo;
    private final EditorAction redo;
    private final EditorAction cut;
    private final EditorAction copy;
    private final EditorAction paste;
    private final EditorAction delete;
    private final IAction find;
    private final List<EditorAction> all;

    EditorActions(OrganizationEditor editor) {
        this.editor = editor;
        undo = new EditorAction(ActionFactory.UNDO, Messages.Action_undo, ISharedImages.IMG_TOOL_UNDO, this::undo,
                () -> editor.isEditPending() || stack() != null && stack().canUndo(),
                () -> stack() == null ? null : stack().getUndoCommand());
        redo = new EditorAction(ActionFactory.REDO, Messages.Action_redo, ISharedImages.IMG_TOOL_REDO,
                () -> stack().redo(), () -> stack() != null && stack().canRedo(),
                () -> stack() == null ? null : stack().getRedoCommand());
        cut = objectAction(ActionFactory.CUT, Messages.Action_cut, ISharedImages.IMG_TOOL_CUT,
                objects -> CutToClipboardCommand.create(domain(), objects));
        copy = objectAction(ActionFactory.COPY, Messages.Action_copy, ISharedImages.IMG_TOOL_COPY,
                objects -> CopyToClipboardCommand.create(domain(), objects));
        paste = new EditorAction(ActionFactory.PASTE, Messages.Action_paste, ISharedImages.IMG_TOOL_PASTE,
                () -> add(paste()), () -> editor.getDocument() != null && paste().canExecute(), null);
        delete = objectAction(ActionFactory.DELETE, Messages.Action_delete, ISharedImages.IMG_TOOL_DELETE,
                objects -> DeleteCommand.create(domain(), objects));
        find = new Action(Messages.Action_find) {
            @Override
            public void run() {
                if (editor.getActivePageInstance() instanceof EditorPage page) {
                    page.find();
                }
            }
        };
        find.setId(ActionFactory.FIND.getId());
        find.setActionDefinitionId(ActionFactory.FIND.getCommandId());
        all = List.of(undo, redo, cut, copy, paste, delete);
        editor.getSelection().addSelectionChangedListener(event -> update());
    }

    /** Makes undo and redo those of the editor, in its own menus or in those of a view. */
    public void shareHistory(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
    }

    /** Makes Find that of the page in front. */
    void shareFind(IActionBars bars) {
        bars.setGlobalActionHandler(find.getId(), find);
        bars.updateActionBars();
    }

    /**
     * Makes cut, copy, paste and delete act on the selected objects, or gives them back to text fields. A text field
     * that has the focus needs these keys for itself.
     */
    public void shareObjects(IActionBars bars, boolean on) {
        for (EditorAction action : List.of(cut, copy, paste, delete)) {
            bars.setGlobalActionHandler(action.getId(), on ? action : null);
        }
        bars.updateActionBars();
    }

    /** Fills a menu on the selected objects. */
    public void fill(IMenuManager menu) {
        update();
        menu.add(undo);
        menu.add(redo);
        menu.add(new Separator());
        menu.add(cut);
        menu.add(copy);
        menu.add(paste);
        menu.add(new Separator());
        menu.add(delete);
    }

    /** Brings labels and enablement up to date. */
    public void update() {
        all.forEach(EditorAction::update);
    }

    private EditorAction objectAction(ActionFactory factory, String label, String image,
            Function<List<EObject>, Command> command) {
        return new EditorAction(factory, label, image, () -> execute(command.apply(objects())), () -> {
            List<EObject> objects = objects();
            return editor.getDocument() != null && !objects.isEmpty()
                    && command.apply(objects.subList(0, Math.min(FEW, objects.size()))).canExecute();
        }, null);
    }

    /** Enablement was judged by the first objects only, so that it may turn out here that others do not allow it. */
    private void execute(Command command) {
        if (command.canExecute()) {
            editor.execute(command);
        } else {
            MessageDialog.openInformation(editor.getSite().getShell(), Messages.Action_notAll_title,
                    Messages.Action_notAll);
        }
    }

    private void undo() {
        if (editor.isEditPending()) {
            editor.revertPendingEdit();
        } else {
            stack().undo();
        }
    }

    /** Adds objects that may come from another organization and selects them. Asks about names that lead nowhere. */
    public void add(Command command) {
        if (command instanceof AddCopiesCommand copies && !settleNames(copies)) {
            return;
        }
        editor.execute(command);
        if (stack().getUndoCommand() == command) { // else somebody was asked, and decided against it
            editor.getSelection().setSelection(new StructuredSelection(List.copyOf(command.getResult())));
        }
    }

    /** Tells whether to go on. */
    private boolean settleNames(AddCopiesCommand copies) {
        List<DistinguishedName> missing = copies.missingNames();
        if (missing.isEmpty()) {
            return true;
        }
        MissingNamesDialog.Answer answer = MissingNamesDialog.ask(editor.getSite().getShell(), missing);
        if (answer == MissingNamesDialog.Answer.LEAVE_OUT) {
            copies.leaveOut(missing);
        }
        return answer != MissingNamesDialog.Answer.CANCEL;
    }

    private Command paste() {
        return objects().size() == 1 ? PasteFromClipboardCommand.create(domain(), objects().getFirst(), null)
                : UnexecutableCommand.INSTANCE;
    }

    private List<EObject> objects() {
        return editor.getSelection().objects();
    }

    private ExsiteEditingDomain domain() {
        return editor.getEditingDomain();
    }

    private CommandStack stack() {
        return domain() == null ? null : domain().getCommandStack();
    }
}
