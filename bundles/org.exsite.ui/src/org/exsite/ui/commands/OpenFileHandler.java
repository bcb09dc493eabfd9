package org.exsite.ui.commands;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for files and opens them, wherever they lie. */
public final class OpenFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.OpenFile_title);
        dialog.setFilterExtensions(new String[] {"*.exsite;*.csv;*.ldif;*.ldf;*.txt", "*.exsite", "*.*"}); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        dialog.setFilterNames(new String[] {Messages.OpenFile_known, Messages.OpenFile_organizations,
                Messages.OpenFile_all});
        if (dialog.open() != null) {
            ExternalFiles.openAll(Arrays.stream(dialog.getFileNames())
                    .map(name -> Path.of(dialog.getFilterPath(), name)).toList(), window);
        }
        return null;
    }
}
