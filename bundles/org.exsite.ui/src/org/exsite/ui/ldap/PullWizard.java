package org.exsite.ui.ldap;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.exsite.directory.LdapPull;
import org.exsite.directory.ReadOptions;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.ui.wizards.ImportJob;
import org.exsite.ui.wizards.Targets;

/** Makes an organization file of what a directory server holds. The reading is a job of its own. */
public final class PullWizard extends Wizard implements IImportWizard {

    private PullPage page;
    private IWorkbench workbench;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench currentWorkbench, IStructuredSelection currentSelection) {
        workbench = currentWorkbench;
        selection = currentSelection;
        setWindowTitle(Messages.Pull_window);
        setDialogSettings(Storage.dialogSettings());
    }

    @Override
    public void createPageControls(Composite pages) {
        super.createPageControls(pages);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.exsite.help.pull"); //$NON-NLS-1$
    }

    @Override
    public void addPages() {
        page = new PullPage(ServerSettings.load(getDialogSettings()), Targets.project(selection));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.server().settings().save(getDialogSettings());
        IFile target = page.target();
        ServerAccess server = page.server().access();
        ImportJob job = new ImportJob(progress -> read(server, progress), target,
                workbench.getActiveWorkbenchWindow());
        job.setUser(true);
        job.schedule();
        return true;
    }

    /** A password is only remembered once the server has accepted it. */
    private static Organization read(ServerAccess server, Progress progress) throws IOException {
        Organization organization = LdapPull.read(server.connection(), ReadOptions.DEFAULT.with(progress));
        server.remember();
        return organization;
    }
}
