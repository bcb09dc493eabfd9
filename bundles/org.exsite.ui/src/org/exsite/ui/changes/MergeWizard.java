package org.exsite.ui.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.progress.MonitorProgress;
import org.exsite.ui.progress.WaitedWork;

/** Brings a newer export into the organization that is open in the editor: one step for undo. */
public final class MergeWizard extends Wizard implements IImportWizard {

    private OrganizationEditor editor;
    private MergeFilesPage files;
    private MergePreviewPage preview;
    private MergeState state;
    private List<Path> preset = List.of();

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.Merge_window);
        setNeedsProgressMonitor(true);
        IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
        editor = selected == null ? null : OrganizationEditors.find(selected).orElse(null);
        IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? null
                : workbench.getActiveWorkbenchWindow().getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (editor == null && active instanceof OrganizationEditor opened && opened.getFile() != null
                && opened.getOrganization() != null) {
            editor = opened;
        }
        if (editor != null) {
            editor.commitPendingEdit();
        }
    }

    /** Names the files that the wizard begins with. */
    public void preset(List<Path> exports) {
        preset = List.copyOf(exports);
    }

    @Override
    public void addPages() {
        files = new MergeFilesPage(editor == null ? null : editor.getFile().getName(), preset);
        preview = new MergePreviewPage();
        addPage(files);
        addPage(preview);
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.exsite.help.merge"); //$NON-NLS-1$
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(event -> {
                if (event.getCurrentPage() == files && event.getTargetPage() == preview) {
                    event.doit = compare();
                }
            });
        }
    }

    /** Reads and compares; the page of files shows what is in the way. */
    private boolean compare() {
        state = null;
        List<Path> chosen = files.files();
        boolean complete = files.isComplete();
        WaitedWork comparing = monitor -> {
            try {
                state = MergeState.of(editor.getFile(), editor.getOrganization(), chosen, complete,
                        new MonitorProgress(monitor));
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getLocalizedMessage(), e);
            }
        };
        boolean done = comparing.isDoneIn(getContainer(), files::setErrorMessage);
        if (done) {
            preview.show(state);
        }
        return done;
    }

    @Override
    public boolean canFinish() {
        return state != null && getContainer().getCurrentPage() == preview;
    }

    @Override
    public boolean performFinish() {
        MergeState finished = state;
        Optional<AbstractCommand> made = new BackgroundWork(getContainer(), editor)
                .compute(() -> finished.merge().command(finished));
        if (made.isEmpty()) {
            return false;
        }
        MergeCommand command = new MergeCommand(made.get(), new BaselineMove(editor.getFile()), finished);
        command.setLabel(Messages.bind(Messages.Merge_command, files.files().getFirst().getFileName()));
        if (command.canExecute()) {
            editor.executeUnasked(command);
        } else {
            command.moveBaseline();
        }
        return true;
    }
}
