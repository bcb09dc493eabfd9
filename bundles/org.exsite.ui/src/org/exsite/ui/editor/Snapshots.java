package org.exsite.ui.editor;

import java.nio.file.Path;
import java.text.DateFormat;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps the unsaved work of an editor in the metadata of the workspace, and offers it when the file is opened after a
 * crash. The model is read in short turns between other events; an edit ends that, and it is tried again soon.
 */
final class Snapshots {

    /** How long reading may hold up the user interface, in nanoseconds, and how long it then waits, in milliseconds. */
    private static final long TURN = 5_000_000;
    private static final int PAUSE = 20;
    /** When to try again what an edit ended, in milliseconds. */
    private static final int AGAIN = 10_000;

    /** The snapshots that editors write to. Two editors of one file must not write to the same. */
    private static final Set<Path> TAKEN = new HashSet<>();

    private final OrganizationEditor editor;
    private final Runnable tick = this::write;
    private final Runnable slice = this::slice;
    private Display display;
    private SnapshotFile file;
    private ModelReading reading;
    private SnapshotJob job;
    private boolean waiting;
    private boolean own;

    Snapshots(OrganizationEditor editor) {
        this.editor = editor;
    }

    /** Returns the folder of all snapshots of this workspace. */
    static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Snapshots.class)).append("unsaved").toPath(); //$NON-NLS-1$
    }

    /** Begins with the file of the editor; offers what an earlier session did not save of it. */
    void opened() {
        display = editor.getSite().getShell().getDisplay();
        Path path = editor.input().path();
        file = path == null ? null : take(path);
        if (file != null && file.usable().isPresent()) {
            display.asyncExec(this::offer);
        } else if (file != null) {
            file.remove();
        }
    }

    private static SnapshotFile take(Path path) {
        int number = 0;
        while (!TAKEN.add(SnapshotFile.of(path, folder(), number).path())) {
            number++;
        }
        return SnapshotFile.of(path, folder(), number);
    }

    /** Notes that something was changed, or is saved. */
    void changed() {
        int minutes = EditorPreferences.snapshotMinutes();
        if (file != null && !editor.getDocument().isDirty()) {
            stop();
            discard();
        } else if (file != null && !waiting && !isWriting() && minutes > 0) {
            later(Math.toIntExact(TimeUnit.MINUTES.toMillis(minutes)));
        }
    }

    /** Ends with the file: the work on it was saved or given up. */
    void closed() {
        if (file != null) {
            stop();
            discard();
            TAKEN.remove(file.path());
            file = null;
        }
    }

    /** Writes a snapshot now, if there is unsaved work. */
    void write() {
        waiting = false;
        OrganizationDocument document = editor.getDocument();
        if (file == null || !editor.isOpen() || !document.isDirty() || isWriting()) {
            return;
        } else if (document.isSaving()) {
            later(AGAIN);
            return;
        }
        own = true;
        ModelReading begun = document.begin(() -> { });
        reading = begun;
        SnapshotFile target = file;
        job = new SnapshotJob(Messages.bind(Messages.Snapshot_job, editor.input().name()), begun, file.path(), () -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> written(target, begun));
            }
        });
        job.schedule();
        display.timerExec(PAUSE, slice);
    }

    /** A job that was canceled before it ran does not count. */
    private boolean isWriting() {
        return job != null && job.getState() != Job.NONE;
    }

    private void slice() {
        if (reading != null && !reading.isCanceled() && !reading.isFinished()) {
            reading.turn(TURN);
            display.timerExec(PAUSE, slice);
        }
    }

    private void written(SnapshotFile target, ModelReading read) {
        boolean again = read.isCanceled() && reading == read;
        if (file != target || !editor.getDocument().isDirty()) {
            target.remove();
        } else if (again) {
            later(AGAIN);
        }
    }

    private void later(int milliseconds) {
        waiting = true;
        display.timerExec(milliseconds, tick);
    }

    private void stop() {
        waiting = false;
        display.timerExec(-1, tick);
        if (reading != null) {
            reading.cancel();
        }
    }

    /** What another session left is kept until the user has decided on it. */
    private void discard() {
        if (own) {
            file.remove();
        }
    }

    private void offer() {
        if (!editor.isOpen() || file == null || file.usable().isEmpty()) {
            return;
        }
        String time = DateFormat.getDateTimeInstance().format(new Date(file.usable().get().toMillis()));
        int answer = MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), Messages.Snapshot_title,
                Messages.bind(Messages.Snapshot_question, editor.input().name(), time), SWT.NONE,
                Messages.Snapshot_restore, Messages.Snapshot_discard);
        if (answer == 0 && file != null) {
            own = true;
            editor.restore(file.path());
        } else if (answer == 1 && file != null) {
            file.remove();
        }
    }
}
