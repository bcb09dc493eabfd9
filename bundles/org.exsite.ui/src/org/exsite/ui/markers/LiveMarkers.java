package org.exsite.ui.markers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.live.LiveValidation.State;

/**
 * Has the markers of files that are open follow their editors, before anything is saved. To be used in the user
 * interface thread, {@link #isLive} apart.
 */
final class LiveMarkers implements OrganizationEditors.Listener {

    private final Map<IFile, OrganizationEditor> live = new ConcurrentHashMap<>();
    private final MarkerWriter writer;
    private final Consumer<IFile> closed;

    /**
     * @param closed is told each file whose editor was closed
     */
    LiveMarkers(MarkerWriter writer, Consumer<IFile> closed) {
        this.writer = writer;
        this.closed = closed;
    }

    /** Tells whether an editor speaks for a file; may be called from any thread. */
    boolean isLive(IFile file) {
        return live.containsKey(file);
    }

    void start() {
        OrganizationEditors.addListener(this);
        OrganizationEditors.all().forEach(this::opened);
    }

    void stop() {
        OrganizationEditors.removeListener(this);
        live.clear();
    }

    @Override
    public void opened(OrganizationEditor editor) {
        if (editor.getFile() != null && live.put(editor.getFile(), editor) != editor) {
            editor.addFindingsListener(() -> update(editor));
            update(editor);
        }
    }

    @Override
    public void closed(OrganizationEditor editor) {
        if (live.values().remove(editor) && editor.getFile() != null) {
            closed.accept(editor.getFile());
        }
    }

    private void update(OrganizationEditor editor) {
        if (editor.getValidation() != null && editor.getValidation().state() == State.CHECKED
                && live.get(editor.getFile()) == editor) {
            writer.write(editor.getFile(), Problem.of(editor.getValidation().findings()));
        }
    }
}
