package org.exsite.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Makes one organization file of the files of one or more directory exports. The reading is a job of its own. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private final List<Path> preset = new ArrayList<>();
    private ImportPage page;
    private IWorkbench workbench;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench currentWorkbench, IStructuredSelection currentSelection) {
        workbench = currentWorkbench;
        selection = currentSelection;
        setWindowTitle(Messages.Import_window);
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
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ImportJob job = new ImportJob(page.files(), page.target(), workbench.getActiveWorkbenchWindow());
        job.setUser(true);
        job.schedule();
        return true;
    }
}
