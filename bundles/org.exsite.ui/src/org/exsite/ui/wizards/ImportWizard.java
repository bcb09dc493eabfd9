package org.exsite.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.exsite.directory.DirectoryReader;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.ui.changes.MergeWizard;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.progress.MonitorProgress;
import org.exsite.ui.progress.WaitedWork;

/**
 * Makes one organization file of the files of one or more directory exports, or brings them into an organization that is
 * open. What they hold can be looked at first. Reading and writing go on in other threads.
 */
public final class ImportWizard extends Wizard implements IImportWizard {

    private final List<Path> preset = new ArrayList<>();
    private ImportPage page;
    private ImportPreviewPage previewPage;
    private ImportPreview preview;
    private ImportPage.Choice previewed;
    private IWorkbench workbench;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench currentWorkbench, IStructuredSelection currentSelection) {
        workbench = currentWorkbench;
        selection = currentSelection;
        setWindowTitle(Messages.Import_window);
        setNeedsProgressMonitor(true);
        for (Object selected : currentSelection) {
            IResource resource = Adapters.adapt(selected, IResource.class);
            if (resource != null && resource.getType() == IResource.FILE && resource.getLocation() != null
                    && List.of("csv", "ldif", "ldf").contains(String.valueOf(resource.getFileExtension()))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                preset(resource.getLocation().toPath());
            }
        }
    }

    /** Adds a file to those that the wizard begins with. */
    public void preset(Path file) {
        preset.add(file);
    }

    @Override
    public void addPages() {
        page = new ImportPage(Targets.project(selection), preset);
        previewPage = new ImportPreviewPage();
        addPage(page);
        addPage(previewPage);
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.exsite.help.import"); //$NON-NLS-1$
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (event.getCurrentPage() == page && event.getTargetPage() == previewPage) {
                    event.doit = read();
                }
            });
        }
    }

    @Override
    public boolean canFinish() {
        return page.isPageComplete();
    }

    /** Reads the files; the first page shows what is in the way. */
    private boolean read() {
        ImportPage.Choice choice = page.choice();
        if (preview != null && choice.equals(previewed)) {
            return true;
        }
        List<Organization> open = OrganizationEditors.all().stream().filter(editor -> editor.getFile() != null)
                .map(OrganizationEditor::getOrganization).toList();
        WaitedWork reading = monitor -> {
            monitor.beginTask(Messages.Import_reading, IProgressMonitor.UNKNOWN);
            Progress progress = new MonitorProgress(monitor);
            preview = ImportPreview.of(choice.files(), file -> choice.optionsFor(file).with(progress), open, progress);
            previewed = choice;
        };
        boolean done = reading.isDoneIn(getContainer(), page::setErrorMessage);
        if (done) {
            previewPage.show(preview);
        }
        return done;
    }

    @Override
    public boolean performFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        if (current == previewPage && previewPage.isMerge()) {
            merge();
            return true;
        }
        ImportPage.Choice choice;
        try {
            choice = page.choice();
        } catch (IllegalStateException e) {
            page.setErrorMessage(e.getMessage());
            return false;
        }
        Organization read = preview != null && choice.equals(previewed) ? preview.organization() : null;
        ImportJob job = new ImportJob(progress -> read != null ? read
                : DirectoryReader.read(choice.files(), file -> choice.optionsFor(file).with(progress)), page.target(),
                workbench.getActiveWorkbenchWindow());
        job.setUser(true);
        job.schedule();
        return true;
    }

    /** Goes on with the wizard that decides what changed on both sides. */
    private void merge() {
        Organization present = preview.present().orElseThrow();
        List<Path> files = previewed.files();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        OrganizationEditors.all().stream().filter(editor -> editor.getOrganization() == present).findFirst()
                .ifPresent(editor -> window.getShell().getDisplay().asyncExec(() -> {
                    MergeWizard wizard = new MergeWizard();
                    wizard.init(workbench, new StructuredSelection(editor.getFile()));
                    wizard.preset(files);
                    Shell shell = window.getShell();
                    new WizardDialog(shell, wizard).open();
                }));
    }
}
