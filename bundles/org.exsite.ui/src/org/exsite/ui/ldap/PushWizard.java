package org.exsite.ui.ldap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.directory.PushResult.State;
import org.exsite.ui.progress.MonitorProgress;
import org.exsite.ui.progress.WaitedWork;
import org.exsite.ui.wizards.ExportWizard;

/**
 * Sends what changed in an organization since its import to a directory server. Before anything is sent the server is
 * asked what would become of each change. The sending is a job of its own.
 */
public final class PushWizard extends Wizard implements IExportWizard {

    private IWorkbench workbench;
    private IFile organization;
    private PushServerPage serverPage;
    private PushPage page;
    private PushWork work;
    private LdapConnectionSettings connection;

    @Override
    public void init(IWorkbench currentWorkbench, IStructuredSelection selection) {
        workbench = currentWorkbench;
        setWindowTitle(Messages.Push_window);
        setNeedsProgressMonitor(true);
        setDialogSettings(Storage.dialogSettings());
        organization = ExportWizard.organization(currentWorkbench, selection);
        if (organization != null) {
            IDE.saveAllEditors(new IResource[] {organization}, true);
        }
    }

    @Override
    public void addPages() {
        serverPage = new PushServerPage(ServerSettings.load(getDialogSettings()), organization);
        page = new PushPage(proposedLog());
        addPage(serverPage);
        addPage(page);
    }

    /** A new file beside the organization: a log is never written over. */
    private Path proposedLog() {
        IPath file = organization == null ? null : organization.getLocation();
        if (file == null) {
            return null;
        }
        IPath folder = file.removeLastSegments(1);
        String name = organization.getFullPath().removeFileExtension().lastSegment() + "-push"; //$NON-NLS-1$
        Path log = folder.toPath().resolve(name + ".log"); //$NON-NLS-1$
        for (int number = 2; Files.exists(log); number++) {
            log = folder.toPath().resolve(name + '-' + number + ".log"); //$NON-NLS-1$
        }
        return log;
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.exsite.help.push"); //$NON-NLS-1$
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (event.getCurrentPage() == serverPage && event.getTargetPage() == page) {
                    event.doit = tryOut();
                }
            });
        }
    }

    /** Asks the server in another thread; the page of the server shows what is in the way. */
    private boolean tryOut() {
        serverPage.server().settings().save(getDialogSettings());
        ServerAccess server = serverPage.server().access();
        PushReport[] report = new PushReport[1];
        WaitedWork asking = monitor ->
                report[0] = tryOut(server, SubMonitor.convert(monitor, Messages.Push_comparing, 10));
        if (!asking.isDoneIn(getContainer(), serverPage::setErrorMessage)) {
            return false;
        }
        String byHand = work.byHand().isEmpty() ? "" //$NON-NLS-1$
                : '\n' + Messages.Push_byHand + "\n- " + String.join("\n- ", work.byHand()) + '\n'; //$NON-NLS-1$ //$NON-NLS-2$
        page.show(report[0].text() + byHand + work.warnings(), report[0].count(State.WOULD_BE_SENT) > 0);
        return true;
    }

    private PushReport tryOut(ServerAccess server, SubMonitor progress) throws IOException, CoreException {
        PushWork pending = PushWork.of(organization, new MonitorProgress(progress.split(5)));
        if (pending.push().size() == 0 && pending.byHand().isEmpty()) {
            throw new IOException(Messages.Push_noChanges);
        }
        LdapConnectionSettings settings = server.connection();
        PushReport found = new PushReport(pending.push().size(), true);
        pending.push().send(settings, new PushOptions(true, OnProblem.SKIP, Optional.empty(), false,
                new MonitorProgress(progress.split(5)), found));
        server.remember();
        work = pending;
        connection = settings;
        return found;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == page && page.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        PushJob job = new PushJob(work.push(), connection, page.onProblem(), page.log(), page.isResumed(),
                workbench.getActiveWorkbenchWindow().getShell());
        job.setUser(true);
        job.schedule();
        return true;
    }
}
