package org.exsite.ui.editor;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/**
 * An action of the edit menu. One that stands for a command of the stack says which: "Undo Set Alias of Postmaster".
 */
final class EditorAction extends Action {

    /** What follows the last at sign of an action's text would be taken for an accelerator. */
    private static final String NO_ACCELERATOR = "@"; //$NON-NLS-1$

    private final String label;
    private final Runnable work;
    private final BooleanSupplier enabled;
    private final Supplier<Command> named;

    /**
     * @param named gives the command whose label follows that of the action, or is {@code null}
     */
    EditorAction(ActionFactory factory, String label, String image, Runnable work, BooleanSupplier enabled,
            Supplier<Command> named) {
        super(label);
        this.label = label;
        this.work = work;
        this.enabled = enabled;
        this.named = named;
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        setId(factory.getId());
        setActionDefinitionId(factory.getCommandId());
        setImageDescriptor(images.getImageDescriptor(image));
        setDisabledImageDescriptor(images.getImageDescriptor(image + "_DISABLED")); //$NON-NLS-1$
        setEnabled(false);
    }

    void update() {
        setEnabled(enabled.getAsBoolean());
        if (named != null) {
            Command command = named.get();
            String what = command == null || command.getLabel() == null ? "" : ' ' + command.getLabel(); //$NON-NLS-1$
            setText(label + what.replace("&", "&&") + (what.indexOf('@') < 0 ? "" : NO_ACCELERATOR)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            setToolTipText(label.replace("&", "") + what); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    @Override
    public void run() {
        if (enabled.getAsBoolean()) {
            work.run();
        }
    }
}
