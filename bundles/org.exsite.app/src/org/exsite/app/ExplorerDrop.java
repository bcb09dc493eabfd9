package org.exsite.app;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.exsite.ui.commands.DroppedFiles;

/**
 * Opens the files that are dropped from the desktop onto the Project Explorer, as the rest of the window does. The
 * platform would copy them into a project.
 */
public final class ExplorerDrop extends CommonDropAdapterAssistant {

    @Override
    public boolean isSupportedType(TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }

    @Override
    public IStatus validateDrop(Object target, int operation, TransferData type) {
        return isSupportedType(type) ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    @Override
    public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
        event.detail = DND.DROP_COPY;
        return DroppedFiles.open(event.data, PlatformUI.getWorkbench().getActiveWorkbenchWindow()) ? Status.OK_STATUS
                : Status.CANCEL_STATUS;
    }

    /** The platform takes drops only from contents; this one has nothing to show. */
    public static final class Nothing implements ITreeContentProvider {

        private static final Object[] NONE = {};

        @Override
        public Object[] getElements(Object input) {
            return NONE;
        }

        @Override
        public Object[] getChildren(Object parent) {
            return NONE;
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return false;
        }
    }
}
