package org.exsite.ui.wizards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationStorage;

/** Writes organizations to files of the workspace: as a whole or not at all. */
public final class FileWriting {

    private FileWriting() {
    }

    /** Writes a file whose folder exists; one that is there is replaced. */
    public static void write(IFile file, Organization organization, IProgressMonitor monitor) throws CoreException {
        try {
            IPath path = file.getLocation();
            if (path != null) {
                OrganizationStorage.save(organization, path.toPath());
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } else {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                OrganizationStorage.save(organization, out);
                file.write(out.toByteArray(), true, false, true, monitor);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }
}
