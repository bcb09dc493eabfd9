package org.exsite.ui.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.exsite.model.edit.ModelClipboard;
import org.exsite.model.progress.Progress;
import org.exsite.model.storage.OrganizationFormatException;
import org.exsite.ui.editor.pages.PageStatus;
import org.exsite.ui.markers.ProblemMarkers;
import org.exsite.ui.progress.PercentProgress;

/** Reads and writes the file of an editor: reading in the background, writing in one step. */
final class EditorStorage implements PageStatus.Reading {

    private final OrganizationEditor editor;
    private final ModelClipboard clipboard;
    private Job loading;
    /** How the file was when it could not be read, or {@code null} if it could, or nobody has tried. */
    private String unreadable;
    private Runnable failed = () -> { };

    /** Where the document comes from. */
    @FunctionalInterface
    private interface Source {

        OrganizationDocument read(Progress progress) throws IOException;
    }

    EditorStorage(OrganizationEditor editor, ModelClipboard clipboard) {
        this.editor = editor;
        this.clipboard = clipboard;
    }

    /** Reads the file; the editor shows it when that is done. */
    @Override
    public void load() {
        OrganizationInput input = editor.input();
        load(input, progress -> OrganizationDocument.load(input, clipboard, progress));
    }

    /** Reads work on the file that was not saved, in place of the file. */
    void restore(Path snapshot) {
        OrganizationInput input = editor.input();
        load(input, progress -> OrganizationDocument.restore(input, snapshot, clipboard, progress));
    }

    private void load(OrganizationInput input, Source source) {
        Display display = editor.getSite().getShell().getDisplay();
        cancel();
        unreadable = null;
        Job job = new Job(Messages.bind(Messages.Load_job, input.name())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Progress progress = new PercentProgress(monitor, getName(), percent -> inWindow(display, this,
                        () -> editor.getStatus().reading(percent)));
                return read(input, source, progress, this, display);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == ProblemMarkers.JOB_FAMILY;
            }
        };
        job.setPriority(Job.SHORT);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().getSeverity() == IStatus.CANCEL) {
                inWindow(display, job, this::stop);
            }
        }));
        loading = job;
        editor.loading(null);
        // Not before the editor is there to be seen: while it is made, reading would take the processor from it
        inWindow(display, job, () -> editor.getSite().getService(IWorkbenchSiteProgressService.class).schedule(job));
    }

    /** Does something in the thread of the user interface, if the job is still wanted then. */
    private void inWindow(Display display, Job job, Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (loading == job && editor.isOpen()) {
                    work.run();
                }
            });
        }
    }

    /** Tells whether the file is being read. */
    boolean isReading() {
        return loading != null;
    }

    /** Stops reading and forgets it, if that is going on. */
    void cancel() {
        Job job = loading;
        loading = null;
        if (job != null) {
            job.cancel();
        }
    }

    /** Stops reading, if that is going on; the editor says so and offers to begin again. */
    @Override
    public void stop() {
        if (loading != null) {
            cancel();
            editor.loading(Messages.Load_stopped);
        }
    }

    /** Sets what to do when the file could not be read, such as to look whether it was mended meanwhile. */
    void whenUnreadable(Runnable work) {
        failed = work;
    }

    /** Tells whether the file could not be read when that was last tried. */
    boolean isUnreadable() {
        return unreadable != null;
    }

    /** Tells whether the file could not be read and is the same still, so that another attempt is not worthwhile. */
    boolean isStillUnreadable() {
        return unreadable != null && unreadable.equals(state(editor.input()));
    }

    /** Somebody may allow the file to be read without changing it. */
    private static String state(OrganizationInput input) {
        return input.stamp() + (input.path() == null || Files.isReadable(input.path()));
    }

    private IStatus read(OrganizationInput input, Source source, Progress progress, Job job, Display display) {
        String before = state(input);
        String problem;
        try {
            OrganizationDocument document = source.read(progress);
            inWindow(display, job, () -> {
                loading = null;
                editor.show(document);
            });
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (OrganizationFormatException e) {
            problem = e.getLocalizedMessage();
        } catch (NoSuchFileException e) {
            problem = Messages.bind(Messages.Load_missing, input.name());
        } catch (IOException e) {
            problem = Messages.bind(Messages.Load_failed, e);
        } catch (RuntimeException | Error e) {
            ILog.of(getClass()).error(Messages.bind(Messages.Load_failed, input.name()), e);
            problem = Messages.bind(Messages.Load_failed, e);
        }
        String failure = problem;
        inWindow(display, job, () -> {
            loading = null;
            unreadable = before;
            editor.loading(failure);
            failed.run();
        });
        return Status.OK_STATUS;
    }

    /** Writes the file of the editor, or another one if its folder is gone; asks before others' work is replaced. */
    void save(ExternalChanges others, IProgressMonitor monitor) {
        if (!editor.input().hasFolder()) {
            monitor.setCanceled(true);
            others.during(this::saveAs);
        } else if (others.mayReplace()) {
            save(editor.input(), monitor);
        } else {
            monitor.setCanceled(true);
        }
    }

    /** Writes the file while the window goes on drawing; a failure is shown, and the editor stays dirty. */
    boolean save(OrganizationInput target, IProgressMonitor monitor) {
        OrganizationDocument document = editor.getDocument();
        Shell shell = editor.getSite().getShell();
        if (document == null || document.isSaving() || !mayWrite(target, shell)) {
            monitor.setCanceled(true);
            return false;
        }
        monitor.beginTask(Messages.bind(Messages.Save_task, target.name()), IProgressMonitor.UNKNOWN);
        try {
            document.save(target, () -> refresh(target), monitor);
            if (isUnreadable()) {
                unreadable = null;
                editor.getStatus().loaded();
            }
            return true;
        } catch (OperationCanceledException e) {
            monitor.setCanceled(true);
            return false;
        } catch (IOException | RuntimeException e) {
            monitor.setCanceled(true);
            IStatus reason = Status.error(e.getLocalizedMessage() == null ? e.toString() : e.getLocalizedMessage(), e);
            ILog.of(getClass()).log(reason);
            ErrorDialog.openError(shell, Messages.Save_title, Messages.bind(Messages.Save_failed, target.name()),
                    reason);
            return false;
        } finally {
            monitor.done();
            if (editor.isOpen()) {
                editor.stateChanged();
            }
        }
    }

    /** Lets the workspace see the file and its backup. */
    private static void refresh(OrganizationInput target) {
        try {
            if (target.file() != null) {
                target.file().getParent().refreshLocal(IResource.DEPTH_ONE, new NullProgressMonitor());
            }
        } catch (CoreException e) {
            ILog.of(EditorStorage.class).log(e.getStatus());
        }
    }

    /** Asks for another file of the workspace, writes it, and goes on with that. */
    void saveAs() {
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        if (editor.getFile() != null) {
            dialog.setOriginalFile(editor.getFile());
        } else {
            dialog.setOriginalName(editor.input().name());
        }
        if (dialog.open() == Window.OK && dialog.getResult() != null) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(dialog.getResult());
            if (saveInWindow(OrganizationInput.of(file))) {
                editor.inputChanged(new FileEditorInput(file));
            }
        }
    }

    /** Shows the progress in the window, whose controls take no input meanwhile. */
    private boolean saveInWindow(OrganizationInput target) {
        boolean[] saved = new boolean[1];
        try {
            editor.getSite().getWorkbenchWindow().run(false, true, monitor -> saved[0] = save(target, monitor));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            return false;
        }
        return saved[0];
    }

    private static boolean mayWrite(OrganizationInput target, Shell shell) {
        if (target.file() == null || !target.file().exists()) {
            return true;
        }
        IStatus allowed = ResourcesPlugin.getWorkspace().validateEdit(new IFile[] {target.file()}, shell);
        if (!allowed.isOK() && allowed.getSeverity() != IStatus.CANCEL) {
            ErrorDialog.openError(shell, Messages.Save_title, Messages.bind(Messages.Save_failed, target.name()),
                    allowed);
        }
        return allowed.isOK();
    }
}
