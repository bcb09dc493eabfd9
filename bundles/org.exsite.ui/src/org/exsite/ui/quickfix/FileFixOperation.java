package org.exsite.ui.quickfix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.exsite.model.storage.AtomicFile;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.editor.OrganizationInput;

/**
 * A fix of a file that is not open, in the history of the workbench. The version before the fix lies beside the file as
 * its backup, so that undo and redo exchange the two. That can be done as long as both are as they were left, and until an
 * editor opens the file, which then follows changes of its own: of one file it is the last fix that can be undone.
 */
final class FileFixOperation extends FixInHistory implements IResourceChangeListener {

    private final IFile file;
    private final Path path;
    private volatile String left;

    /** Makes an operation of what was just written to a file. */
    FileFixOperation(String label, IFile file, Path path) {
        super(Messages.bind(Messages.FileFix_label, label, file.getName()));
        this.file = file;
        this.path = path;
        left = versions();
    }

    @Override
    void share() {
        super.share();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    private Path backup() throws IOException {
        return AtomicFile.backupOf(path.toRealPath());
    }

    /** Returns what changes whenever the file or its backup does. */
    private String versions() {
        try {
            return OrganizationInput.of(file).stamp() + ' '
                    + new OrganizationInput(file.getName(), null, backup().toUri()).stamp();
        } catch (IOException gone) {
            return ""; //$NON-NLS-1$
        }
    }

    private boolean isAsLeft() {
        return left.equals(versions()) && OrganizationEditors.find(file).isEmpty();
    }

    @Override
    public boolean canUndo() {
        return !isUndone() && isAsLeft();
    }

    @Override
    public boolean canRedo() {
        return isUndone() && isAsLeft();
    }

    @Override
    void takeBack(IProgressMonitor monitor) throws CoreException {
        exchange(monitor);
    }

    @Override
    void doAgain(IProgressMonitor monitor) throws CoreException {
        exchange(monitor);
    }

    private void exchange(IProgressMonitor monitor) throws CoreException {
        if (!isAsLeft()) {
            throw new CoreException(Status.error(Messages.bind(Messages.FileFix_changed, file.getFullPath())));
        }
        FileWork.run(file, monitor, progress -> {
            try {
                Path other = backup();
                AtomicFile.write(path, out -> Files.copy(other, out));
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getLocalizedMessage(), e));
            }
            left = versions();
        });
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta().findMember(file.getFullPath()) != null) {
            keepIfPossibleLater();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
