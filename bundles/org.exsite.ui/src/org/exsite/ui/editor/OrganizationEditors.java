package org.exsite.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;

/**
 * The organization editors that are open and have read their file. Changes and listeners belong to the thread of the
 * user interface; the list can be read from any thread.
 */
public final class OrganizationEditors {

    private static final List<OrganizationEditor> OPEN = new CopyOnWriteArrayList<>();
    private static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();

    private OrganizationEditors() {
    }

    /** Returns the editors that have read their file. */
    public static List<OrganizationEditor> all() {
        return new ArrayList<>(OPEN);
    }

    /** Returns the editor of a file of the workspace, if one is open and has read it. */
    public static Optional<OrganizationEditor> find(IFile file) {
        return OPEN.stream().filter(editor -> Objects.equals(file, editor.getFile())).findFirst();
    }

    /** Registers a listener. */
    public static void addListener(Listener listener) {
        LISTENERS.add(listener);
    }

    /** Removes a listener. */
    public static void removeListener(Listener listener) {
        LISTENERS.remove(listener);
    }

    static void opened(OrganizationEditor editor) {
        OPEN.add(editor);
        LISTENERS.forEach(listener -> listener.opened(editor));
    }

    static void closed(OrganizationEditor editor) {
        if (OPEN.remove(editor)) {
            LISTENERS.forEach(listener -> listener.closed(editor));
        }
    }

    /** Is told of editors on the thread of the user interface. */
    public interface Listener {

        /** An editor has read its file; {@link OrganizationEditor#getOrganization} is there from now on. */
        void opened(OrganizationEditor editor);

        /** An editor was closed; what it did not save is gone. */
        void closed(OrganizationEditor editor);
    }
}
