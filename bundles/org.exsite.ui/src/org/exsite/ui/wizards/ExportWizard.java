package org.exsite.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.exsite.directory.Format;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.markers.OrganizationWatcher;
import org.exsite.ui.progress.MonitorProgress;
import org.exsite.ui.progress.WaitedWork;

/**
 * Writes what changed since the import, or the whole organization, as files that the Administrator program or an LDAP
 * client can import.
 */
public final class ExportWizard extends Wizard implements IExportWizard {

    private IFile organization;
    private ExportPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.Export_window);
        setNeedsProgressMonitor(true);
        organization = organization(workbench, selection);
        if (organization != null) {
            IDE.saveAllEditors(new IResource[] {organization}, true);
        }
    }

    /** Returns the file that is selected, or the one that is being edited, or {@code null}. */
    public static IFile organization(IWorkbench workbench, IStructuredSelection selection) {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected instanceof IFile file && OrganizationWatcher.EXTENSION.equals(file.getFileExtension())) {
            return file;
        }
        IWorkbenchPage active = workbench.getActiveWorkbenchWindow() == null ? null
                : workbench.getActiveWorkbenchWindow().getActivePage();
        IEditorPart editor = active == null ? null : active.getActiveEditor();
        return editor instanceof OrganizationEditor opened ? opened.getFile() : null;
    }

    @Override
    public void createPageControls(Composite pages) {
        super.createPageControls(pages);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.exsite.help.export"); //$NON-NLS-1$
    }

    @Override
    public void addPages() {
        page = new ExportPage(organization);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path folder = page.folder();
        String name = page.name();
        List<Format> formats = page.formats();
        ExportSource source = page.source();
        List<Path> written = new ArrayList<>();
        WaitedWork writing = monitor -> {
            monitor.beginTask(Messages.Export_writing, IProgressMonitor.UNKNOWN);
            Files.createDirectories(folder);
            written.addAll(source.write(folder, name, formats, new MonitorProgress(monitor)));
            for (var container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
                container.refreshLocal(IResource.DEPTH_ONE, monitor);
            }
        };
        if (!writing.isDoneIn(getContainer(), page::setErrorMessage)) {
            return false;
        }
        MessageDialog.openInformation(getShell(), Messages.Export_done, Messages.bind(Messages.Export_written,
                written.stream().map(Path::toString).collect(Collectors.joining("\n")))); //$NON-NLS-1$
        return true;
    }
}
