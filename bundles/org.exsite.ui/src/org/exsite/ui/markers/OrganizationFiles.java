package org.exsite.ui.markers;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.exsite.model.Organization;
import org.exsite.model.storage.ExsiteResource;
import org.exsite.model.storage.OrganizationStorage;

/** Reads organizations from files of the workspace. */
public final class OrganizationFiles {

    private OrganizationFiles() {
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
