package org.exsite.ui.wizards;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.exsite.model.Organization;
import org.exsite.ui.markers.OrganizationFiles;

/**
 * The state of an organization when it was imported, which changes are later compared with. It lies beside the file of
 * the organization as {@code .<name>.exsite.imported}: hidden, of the same format, never changed.
 */
public final class Baseline {

    private Baseline() {
    }

    /** Returns where the state of an organization is kept. */
    public static IFile of(IFile organization) {
        return organization.getParent().getFile(IPath.fromOSString('.' + organization.getName() + ".imported")); //$NON-NLS-1$
    }

    /** Keeps a state; the folder of the organization must exist. */
    public static void keep(IFile organization, Organization state, IProgressMonitor monitor) throws CoreException {
        FileWriting.write(of(organization), state, monitor);
    }

    /** Reads the organization of a file, such as a state that was kept. */
    public static Organization read(IFile file) throws CoreException {
        try {
            return OrganizationFiles.read(file);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getLocalizedMessage(), e));
        }
    }
}
