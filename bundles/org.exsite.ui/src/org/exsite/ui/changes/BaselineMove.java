package org.exsite.ui.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Organization;
import org.exsite.model.storage.AtomicFile;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.ui.wizards.Baseline;

/**
 * A change of a baseline that can be undone and redone. The states before and after lie in temporary files, because they
 * may be large and are seldom asked for. What was made part of the baseline since then stays part of it.
 */
final class BaselineMove {

    private final IFile file;
    private State before;
    private State after;

    /**
     * What the baseline was at a time.
     *
     * @param copy a copy of it, or {@code null} if there was none
     */
    private record State(Path copy) {
    }

    /** What is done to the baseline for the first time. */
    @FunctionalInterface
    interface First {

        void run() throws CoreException;
    }

    BaselineMove(IFile file) {
        this.file = file;
    }

    /** Returns the organization whose baseline it is. */
    IFile file() {
        return file;
    }

    /** Changes the baseline and keeps what it was and is. */
    void first(First work) throws CoreException {
        State old = keep();
        work.run();
        after = keep();
        before = old;
    }

    /** Brings the baseline back. */
    void back(IProgressMonitor monitor) throws CoreException {
        move(after, before, monitor);
    }

    /** Changes the baseline again. */
    void forth(IProgressMonitor monitor) throws CoreException {
        move(before, after, monitor);
    }

    /** Removes what was kept; afterwards the baseline stays as it is. */
    void forget() {
        for (State state : new State[] {before, after}) {
            try {
                if (state != null && state.copy != null) {
                    Files.deleteIfExists(state.copy);
                }
            } catch (IOException e) {
                ILog.of(BaselineMove.class).warn(e.toString(), e);
            }
        }
        before = null;
        after = null;
    }

    private State keep() throws CoreException {
        Path path = path();
        try {
            if (path == null || !Files.exists(path)) {
                return new State(null);
            }
            Path copy = Files.createTempFile("exsite", ".imported"); //$NON-NLS-1$ //$NON-NLS-2$
            copy.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(copy)) {
                Files.copy(path, out);
            }
            return new State(copy);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }

    private void move(State from, State to, IProgressMonitor monitor) throws CoreException {
        Path path = path();
        if (from == null || to == null || path == null) {
            return;
        }
        try {
            if (isIn(from, path)) {
                if (to.copy == null) {
                    Files.deleteIfExists(path);
                } else {
                    AtomicFile.write(path, out -> Files.copy(to.copy, out));
                }
            } else if (from.copy != null && to.copy != null && Files.exists(path)) {
                Organization state = OrganizationStorage.load(path);
                ChangeSet.between(OrganizationStorage.load(from.copy), OrganizationStorage.load(to.copy)).applyTo(state);
                OrganizationStorage.save(state, path);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
        Baseline.of(file).refreshLocal(IResource.DEPTH_ZERO, monitor);
    }

    private static boolean isIn(State state, Path path) throws IOException {
        return state.copy == null ? !Files.exists(path)
                : Files.exists(path) && Files.mismatch(state.copy, path) == -1;
    }

    private Path path() {
        var location = Baseline.of(file).getLocation();
        return location == null ? null : location.toPath();
    }
}
