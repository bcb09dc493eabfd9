package org.exsite.model.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ModelMessages;
import org.exsite.model.Organization;

/**
 * A {@code .exsite} file as an EMF resource. It holds one organization, is read and written as
 * {@link OrganizationStorage} does, and names its objects by distinguished name: the fragment of a directory object is
 * its name in the slash form, that of a lesser object adds the path from the directory object that holds it, as in
 * {@code /o=Org/.../cn=IMS//@addressSpaces.0}.
 *
 * <p>A resource with a file URI is saved as {@link AtomicFile} does. For any other URI the stream of the URI converter
 * is written; an editor of a workspace file saves through the path of the file and refreshes.
 */
public final class ExsiteResource extends XMIResourceImpl {

    private static final String NESTED = "//@";

    /** Makes an empty resource. */
    public ExsiteResource(URI uri) {
        super(uri);
    }

    /** Returns the organization, or {@code null} if the resource is empty or was not read. */
    public Organization organization() {
        return getContents().isEmpty() ? null : (Organization) getContents().getFirst();
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        String file = getURI() == null || getURI().lastSegment() == null ? "" : URI.decode(getURI().lastSegment());
        try {
            getContents().add(OrganizationStorage.load(in, file));
        } catch (OrganizationFormatException e) {
            getErrors().add(e);
            throw e;
        }
    }

    @Override
    public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        OrganizationStorage.save(single(), out);
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        URI place = getResourceSet() == null ? getURI() : getResourceSet().getURIConverter().normalize(getURI());
        if (place == null || !place.isFile()) {
            super.save(options);
            return;
        }
        OrganizationStorage.save(single(), Path.of(place.toFileString()));
        setModified(false);
        if (errors != null) {
            errors.clear();
        }
    }

    @Override
    public String getURIFragment(EObject object) {
        EObject holder = object;
        StringBuilder path = new StringBuilder();
        while (holder != null && !(holder instanceof DirectoryObject)) {
            InternalEObject container = ((InternalEObject) holder).eInternalContainer();
            if (container == null) {
                return super.getURIFragment(object);
            }
            path.insert(0, '/' + container.eURIFragmentSegment(holder.eContainingFeature(), holder));
            holder = container;
        }
        String name = ((DirectoryObject) holder).getDistinguishedName().toString();
        return path.isEmpty() ? name : name + '/' + path;
    }

    @Override
    public EObject getEObject(String fragment) {
        if (fragment == null || !fragment.startsWith("/") || fragment.startsWith("//") || fragment.indexOf('=') < 0) {
            return super.getEObject(fragment);
        } else if (getContents().isEmpty()) {
            return null;
        }
        int nested = fragment.lastIndexOf(NESTED);
        EObject found = Fragments.find((DirectoryObject) getContents().getFirst(),
                nested < 0 ? fragment : fragment.substring(0, nested));
        if (nested >= 0 && found != null) {
            for (String segment : fragment.substring(nested + 2).split("/")) {
                found = found == null ? null : ((InternalEObject) found).eObjectForURIFragmentSegment(segment);
            }
        }
        return found;
    }

    private Organization single() throws IOException {
        if (getContents().size() == 1 && getContents().getFirst() instanceof Organization organization) {
            return organization;
        }
        throw new IOException(ModelMessages.format("storage.notOneOrganization",
                Integer.toString(getContents().size())));
    }
}
