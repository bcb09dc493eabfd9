package org.exsite.directory.tree;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.text.Messages;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;
import org.exsite.model.util.CompactObject;

/**
 * An organization while files are read into it. Objects that a name leads through but that no file has told of yet are
 * made, so that the tree is always whole; they get their class when their own record comes.
 */
public final class DirectoryTree {

    private static final int MAX_DEPTH = 64;

    private final Map<DistinguishedName, DirectoryObject> index = new HashMap<>();
    private final Set<DirectoryObject> implied = Collections.newSetFromMap(new IdentityHashMap<>());
    private Organization organization;
    /** What was obtained last and is being filled. */
    private DirectoryObject latest;
    private DistinguishedName lastParentName;
    private DirectoryObject lastParent;
    private boolean notIndexed;

    /** Starts with nothing. */
    public DirectoryTree() {
    }

    /** Goes on with an organization, which is changed. */
    public DirectoryTree(Organization base) {
        organization = base;
        notIndexed = true;
    }

    /** Returns the organization, or {@code null} as long as no name has told of one. */
    public Organization organization() {
        return organization;
    }

    /** Tells whether nothing but what names lead through has been read. */
    public boolean isEmpty() {
        return objects().size() == implied.size();
    }

    /** Returns an object, or {@code null} if there is none. */
    public DirectoryObject find(DistinguishedName name) {
        return objects().get(name);
    }

    /** Tells whether an object exists and was told of, not only led through. */
    public boolean isKnown(DistinguishedName name) {
        DirectoryObject object = objects().get(name);
        return object != null && !implied.contains(object);
    }

    /**
     * Returns the object with a name as one of a class, made if it does not exist. An object of another class gives
     * its children and what the new class has as well to a new object in its place.
     *
     * @throws PlacementException if the class or the organization does not fit the name
     */
    public DirectoryObject obtain(DistinguishedName name, EClass eClass) {
        finish();
        DirectoryObject object = objects().get(name);
        if (object != null && object.eClass() == eClass) {
            implied.remove(object);
        } else {
            check(name, eClass);
            object = object == null ? create(name, eClass) : retype(object, name, eClass);
        }
        latest = object;
        return object;
    }

    /** Gives up the room that filling the last object has left over; called before the next one, and at the end. */
    public void finish() {
        if (latest instanceof CompactObject object) {
            object.compact();
        }
        latest = null;
    }

    /** Makes sure that an object exists, as one that a name leads through if it does not. */
    public DirectoryObject imply(DistinguishedName name) {
        DirectoryObject object = objects().get(name);
        return object != null ? object : imply(name, ImpliedClass.of(name));
    }

    /** Makes sure that an object exists, as one of a class that a name leads through if it does not. */
    public DirectoryObject imply(DistinguishedName name, EClass eClass) {
        DirectoryObject object = objects().get(name);
        if (object == null) {
            check(name, eClass);
            object = create(name, eClass);
            implied.add(object);
        }
        return object;
    }

    /**
     * Removes an object.
     *
     * @throws PlacementException if there is none or if it has children
     */
    public void remove(DistinguishedName name) {
        DirectoryObject object = objects().get(name);
        if (object == null) {
            throw new PlacementException(Messages.format("tree.absent", name));
        }
        if (object == organization || !object.getChildren().isEmpty()) {
            throw new PlacementException(Messages.format("tree.notEmpty", name));
        }
        lastParentName = null;
        EcoreUtil.remove(object);
        objects().remove(name);
        implied.remove(object);
    }

    /** Returns the class that an object is taken to be of as long as only its name is known. */
    public static EClass impliedClass(DistinguishedName name) {
        return ImpliedClass.of(name);
    }

    private DirectoryObject create(DistinguishedName name, EClass eClass) {
        DirectoryObject object = (DirectoryObject) ExsiteFactory.eINSTANCE.create(eClass);
        object.setName(name.value());
        if (name.parent() == null) {
            organization = (Organization) object;
        } else {
            parent(name.parent()).getChildren().add(object);
        }
        objects().put(name, object);
        return object;
    }

    /** Most objects of a file lie where the one before lies. */
    private DirectoryObject parent(DistinguishedName name) {
        if (name != lastParentName) {
            lastParent = imply(name);
            lastParentName = name;
        }
        return lastParent;
    }

    private DirectoryObject retype(DirectoryObject old, DistinguishedName name, EClass eClass) {
        lastParentName = null;
        DirectoryObject object = (DirectoryObject) ExsiteFactory.eINSTANCE.create(eClass);
        FeatureCopy.move(old, object);
        DirectoryObject parent = (DirectoryObject) old.eContainer();
        parent.getChildren().set(parent.getChildren().indexOf(old), object);
        object.getChildren().addAll(old.getChildren());
        objects().put(name, object);
        implied.remove(old);
        return object;
    }

    private void check(DistinguishedName name, EClass eClass) {
        if (name.depth() > MAX_DEPTH) {
            throw new PlacementException(Messages.format("tree.tooDeep", MAX_DEPTH));
        }
        if (name.parent() == null || name.parent() != lastParentName && !objects().containsKey(name.parent())) {
            checkRoot(name);
        }
        boolean top = name.parent() == null;
        if (top != (eClass == ExsitePackage.Literals.ORGANIZATION)
                || !name.attribute().equalsIgnoreCase(Schema.namingAttribute(eClass))) {
            throw new PlacementException(
                    Messages.format("tree.wrongName", name, Schema.of(eClass).label(), Schema.namingAttribute(eClass)));
        }
    }

    /** An object whose container is known needs no such look: the container had it. */
    private void checkRoot(DistinguishedName name) {
        DistinguishedName root = name;
        while (root.parent() != null) {
            root = root.parent();
        }
        if (!root.attribute().equalsIgnoreCase(Schema.namingAttribute(ExsitePackage.Literals.ORGANIZATION))) {
            throw new PlacementException(Messages.format("tree.noOrganization", name));
        }
        if (organization != null && !objects().containsKey(root)) {
            throw new PlacementException(Messages.format("tree.otherOrganization", name, organization.getName()));
        }
    }

    /** Objects by name. Those of an organization that was begun with are looked up only if anything more is read. */
    private Map<DistinguishedName, DirectoryObject> objects() {
        if (notIndexed) {
            notIndexed = false;
            index(organization, organization.getDistinguishedName());
        }
        return index;
    }

    private void index(DirectoryObject object, DistinguishedName name) {
        index.putIfAbsent(name, object);
        for (DirectoryObject child : object.getChildren()) {
            String text = child.getName() == null ? "" : child.getName();
            index(child, name.child(Schema.namingAttribute(child.eClass()), text));
        }
    }
}
