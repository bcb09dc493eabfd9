package org.exsite.ui.markers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.exsite.model.Organization;
import org.exsite.model.storage.ExsiteResource;
import org.exsite.model.storage.OrganizationStorage;

/** The organizations in files of the workspace. */
public final class OrganizationFiles {

    private OrganizationFiles() {
    }

    /** Returns all files of organizations in projects that are open, as they are in the workspace. */
    public static List<IFile> all() {
        List<IFile> files = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith('.' + OrganizationWatcher.EXTENSION)
                        && proxy.requestResource() instanceof IFile file) {
                    files.add(file);
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(OrganizationFiles.class).log(e.getStatus());
        }
        return files;
    }

    /**
     * Reads a file as it is on disk. The organization lies in a resource, so that its objects have the names by which
     * markers find them.
     *
     * @throws IOException if the content is no organization
     * @throws CoreException if the platform cannot give the content
     */
    public static Organization read(IFile file) throws IOException, CoreException {
        try (InputStream content = file.getContents(true)) {
            Organization organization = OrganizationStorage.load(content, file.getName());
            if (organization.eResource() == null) {
                new ExsiteResource(URI.createURI(file.getLocationURI().toString())).getContents().add(organization);
            }
            return organization;
        }
    }
}
