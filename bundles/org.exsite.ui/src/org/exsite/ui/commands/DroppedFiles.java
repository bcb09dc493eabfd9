package org.exsite.ui.commands;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the files and folders that are dropped from the desktop onto a part of a window. */
public final class DroppedFiles extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    /** Makes a listener. */
    public DroppedFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        copy(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        copy(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (!open(event.data, window)) {
            event.detail = DND.DROP_NONE;
        }
    }

    /**
     * Opens what was dropped when the drop is over, because a dialog would keep the other program waiting.
     *
     * @return whether there is anything to open
     */
    public static boolean open(Object dropped, IWorkbenchWindow window) {
        if (!(dropped instanceof String[] names) || names.length == 0) {
            return false;
        }
        List<Path> paths = Arrays.stream(names).map(Path::of).toList();
        window.getShell().getDisplay().asyncExec(() -> {
            window.getShell().forceActive();
            ExternalFiles.openAll(paths, window);
        });
        return true;
    }

    /** The files stay where they are, whatever the other program proposes. */
    private static void copy(DropTargetEvent event) {
        if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
            event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
        }
    }
}
