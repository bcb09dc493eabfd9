package org.exsite.ui.editor;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.exsite.model.Organization;
import org.exsite.model.progress.Progress;
import org.exsite.model.progress.ProgressStream;
import org.exsite.model.storage.OrganizationStorage;

/**
 * The file behind an editor, in the workspace or outside of it.
 *
 * @param name the name of the file
 * @param file the file of the workspace, or {@code null}
 * @param uri where the file lies, or {@code null} if it is in a project that is gone
 */
public record OrganizationInput(String name, IFile file, URI uri) {

    /** Returns the file behind an editor input, or {@code null} if there is none. */
    public static OrganizationInput of(IEditorInput input) {
        return switch (input) {
            case IFileEditorInput workspace -> of(workspace.getFile());
            case IURIEditorInput external -> new OrganizationInput(external.getName(), null, external.getURI());
            case null, default -> null;
        };
    }

    /** Returns a file of the workspace. */
    public static OrganizationInput of(IFile file) {
        return new OrganizationInput(file.getName(), file, file.getLocationURI());
    }

    /** Returns a file that may lie anywhere; as that of the workspace, if it is one. */
    public static OrganizationInput of(URI uri) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri)) {
            if (file.exists()) {
                return of(file);
            }
        }
        return new OrganizationInput(IPath.fromOSString(uri.getPath()).lastSegment(), null, uri);
    }

    /** Returns the file where a change of the workspace has moved or renamed it to; this one if it has not. */
    public OrganizationInput after(IResourceChangeEvent event) {
        IResourceDelta delta = file == null ? null : event.getDelta().findMember(file.getFullPath());
        boolean moved = delta != null && delta.getKind() == IResourceDelta.REMOVED
                && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0;
        return moved && ResourcesPlugin.getWorkspace().getRoot().findMember(delta.getMovedToPath()) instanceof IFile target
                ? of(target) : this;
    }

    /** Returns the path of the file, or {@code null} if it does not lie in the local file system. */
    public Path path() {
        try {
            IFileStore store = uri == null ? null : EFS.getStore(uri);
            File local = store == null ? null : store.toLocalFile(EFS.NONE, null);
            return local == null ? null : local.toPath();
        } catch (CoreException unknownFileSystem) {
            return null;
        }
    }

    /**
     * Reads the file.
     *
     * @throws CancellationException if the progress says so
     */
    public Organization read(Progress progress) throws IOException {
        Path path = path();
        if (path != null) {
            return read(path, progress);
        }
        try (InputStream in = EFS.getStore(uri).openInputStream(EFS.NONE, null)) {
            progress.begin(name, EFS.getStore(uri).fetchInfo().getLength());
            return OrganizationStorage.load(new ProgressStream(in, progress), name);
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
    }

    /** Reads any file of the file system. */
    static Organization read(Path path, Progress progress) throws IOException {
        String name = String.valueOf(path.getFileName());
        progress.begin(name, Files.size(path));
        try (InputStream in = Files.newInputStream(path)) {
            return OrganizationStorage.load(new ProgressStream(in, progress), name);
        }
    }

    /** Tells whether the folder of the file is still there, so that it can be written. */
    boolean hasFolder() {
        Path path = path();
        return path == null || path.getParent() != null && Files.isDirectory(path.getParent());
    }

    /** Returns what changes whenever the content of the file changes, or {@code null} if the file does not exist. */
    public String stamp() {
        Path path = path();
        try {
            if (path != null) {
                return Files.exists(path) ? Files.getLastModifiedTime(path) + "/" + Files.size(path) : null; //$NON-NLS-1$
            }
            var info = uri == null ? null : EFS.getStore(uri).fetchInfo();
            return info != null && info.exists() ? info.getLastModified() + "/" + info.getLength() : null; //$NON-NLS-1$
        } catch (IOException | CoreException unreadable) {
            return null;
        }
    }

    /** Returns when the content was last written, in milliseconds since 1970, or 0 if the file does not exist. */
    public long modified() {
        try {
            return uri == null ? 0 : EFS.getStore(uri).fetchInfo().getLastModified();
        } catch (CoreException unknownFileSystem) {
            return 0;
        }
    }
}
