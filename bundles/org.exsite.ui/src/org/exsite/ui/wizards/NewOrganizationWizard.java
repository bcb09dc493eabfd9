package org.exsite.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/** Makes a new organization of one site and one server, and opens it. */
public final class NewOrganizationWizard extends Wizard implements INewWizard {

    private NewOrganizationPage names;
    private InternetMailPage internetMail;
    private IWorkbench workbench;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench currentWorkbench, IStructuredSelection currentSelection) {
        workbench = currentWorkbench;
        selection = currentSelection;
        setWindowTitle(Messages.New_window);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void createPageControls(Composite pages) {
        super.createPageControls(pages);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.exsite.help.new"); //$NON-NLS-1$
    }

    @Override
    public void addPages() {
        names = new NewOrganizationPage(Targets.project(selection));
        internetMail = new InternetMailPage();
        addPage(names);
        addPage(internetMail);
    }

    @Override
    public boolean performFinish() {
        OrganizationTemplate template = names.template(internetMail.administrator());
        IFile file = names.file();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    Targets.prepare(file, monitor);
                    FileWriting.write(file, template.create(), monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e, e.getStatus().getMessage());
                }
            });
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
            return true;
        } catch (InvocationTargetException e) {
            names.setErrorMessage(e.getCause() instanceof CoreException ? e.getMessage()
                    : String.valueOf(e.getCause()));
            getContainer().showPage(names);
            return false;
        } catch (InterruptedException e) {
            return false;
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return true;
        }
    }
}
