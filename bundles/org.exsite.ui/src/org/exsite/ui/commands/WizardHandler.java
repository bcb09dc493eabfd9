package org.exsite.ui.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.ui.changes.MergeWizard;
import org.exsite.ui.ldap.PullWizard;
import org.exsite.ui.ldap.PushWizard;
import org.exsite.ui.wizards.ExportWizard;
import org.exsite.ui.wizards.ImportWizard;
import org.exsite.ui.wizards.ReportWizard;

/**
 * Opens one of the wizards, which one the extension says after the name of this class: import, export, merge,
 * pull, push or report.
 */
public final class WizardHandler extends AbstractHandler implements IExecutableExtension {

    private String wizard = ""; //$NON-NLS-1$

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        wizard = data instanceof Map<?, ?> parameters ? String.valueOf(parameters.get("wizard")) //$NON-NLS-1$
                : String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchWizard opened = switch (wizard) {
            case "import" -> new ImportWizard(); //$NON-NLS-1$
            case "export" -> new ExportWizard(); //$NON-NLS-1$
            case "merge" -> new MergeWizard(); //$NON-NLS-1$
            case "pull" -> new PullWizard(); //$NON-NLS-1$
            case "push" -> new PushWizard(); //$NON-NLS-1$
            case "report" -> new ReportWizard(); //$NON-NLS-1$
            default -> throw new ExecutionException("No such wizard: " + wizard); //$NON-NLS-1$
        };
        opened.init(window.getWorkbench(), HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
                ? chosen : StructuredSelection.EMPTY);
        return new WizardDialog(window.getShell(), opened).open();
    }
}
