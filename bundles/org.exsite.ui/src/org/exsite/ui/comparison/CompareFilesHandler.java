package org.exsite.ui.comparison;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.ui.editor.OrganizationInput;

/** Compares the two files that are selected, or the one that is selected with another one that it asks for. */
public final class CompareFilesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<OrganizationInput> files = files(HandlerUtil.getCurrentStructuredSelection(event));
        IWorkbenchPage page = window.getActivePage();
        if (files.size() == 2) {
            return ComparisonEditor.open(page, ComparisonInput.byAge(files.getFirst(), files.getLast()));
        } else if (files.size() == 1) {
            return OtherFileDialog.ask(window.getShell(), files.getFirst())
                    .map(other -> ComparisonEditor.open(page, ComparisonInput.byAge(files.getFirst(), other)))
                    .orElse(null);
        }
        return null;
    }

    private static List<OrganizationInput> files(IStructuredSelection selection) {
        return ((List<?>) selection.toList()).stream().map(selected -> Adapters.adapt(selected, IFile.class))
                .filter(file -> file != null).map(OrganizationInput::of).toList();
    }
}
