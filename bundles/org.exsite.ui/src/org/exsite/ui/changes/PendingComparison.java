package org.exsite.ui.changes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.exsite.directory.ChangeSet;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.wizards.Baseline;

/** The last comparison of an organization with its baseline, and whether it is still about the organization as it is. */
final class PendingComparison {

    private final OrganizationEditor editor;
    private final Runnable outdated;
    private final BaselineState baseline = new BaselineState();
    private final ComparisonJob job = new ComparisonJob(baseline, this::compared);
    private final IResourceChangeListener fileListener = this::filesChanged;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Display display = Display.getCurrent();
    private long version;
    private Comparison last;

    /**
     * Makes it in the thread of the user interface.
     *
     * @param outdated is told there when the baseline has changed
     */
    PendingComparison(OrganizationEditor editor, Runnable outdated) {
        this.editor = editor;
        this.outdated = outdated;
    }

    /** Begins to look whether the baseline changes, as it does when something is accepted, merged or imported. */
    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(fileListener, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        job.cancel();
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(fileListener);
    }

    /** Registers a listener that is told in the thread of the user interface when a comparison is done. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Says that the organization is not the one any longer that was compared. */
    void changed() {
        version++;
    }

    /**
     * Compares in the background, soon.
     *
     * @param filter what changes must have in them to be shown, in lower case
     */
    void compare(String filter) {
        job.compare(editor.getFile(), editor.getOrganization(), version, filter);
    }

    /** Returns what came of it the last time, or {@code null} before the first. */
    Comparison last() {
        return last;
    }

    /** Returns the number of changes, or {@code null} if there is nothing to compare with. */
    Integer count() {
        return last == null || last.changes() == null ? null : last.changes().changes().size();
    }

    /** Tells whether there are changes, and the last ones are those of the organization as it is. */
    boolean isCurrent() {
        return last != null && last.version() == version && last.changes() != null && !last.changes().isEmpty();
    }

    /** Makes changes part of the baseline. */
    void accept(ChangeSet changes) {
        IFile file = editor.getFile();
        new BaselineJob(file, monitor -> baseline.accept(file, changes, monitor)).schedule();
    }

    private void filesChanged(IResourceChangeEvent event) {
        IFile file = editor.getFile();
        if (file != null && event.getDelta().findMember(Baseline.of(file).getFullPath()) != null
                && !display.isDisposed()) {
            display.asyncExec(outdated);
        }
    }

    private void compared(Comparison comparison) {
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            if (comparison.version() == version) {
                last = comparison;
                listeners.forEach(Runnable::run);
            }
        });
    }
}
