package org.exsite.directory;

import java.util.Collection;
import java.util.List;

import org.exsite.directory.change.InitialValues;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;

/** What happened to one object. */
public sealed interface ObjectChange {

    /** Returns the name of the object. */
    DistinguishedName name();

    /** Returns the object as it is now; of a deleted one as it was. */
    DirectoryObject object();

    /** Returns the change back. */
    ObjectChange inverse();

    /**
     * An object that there was not before. The objects in it have changes of their own.
     *
     * @param name its name
     * @param object the object in the new organization
     */
    record Created(DistinguishedName name, DirectoryObject object) implements ObjectChange {

        /** Returns what the object has, as changes from nothing; raw attributes are not among them. */
        public List<FeatureChange> features() {
            return InitialValues.of(object);
        }

        /** Returns the raw attributes that the object has, as changes from nothing. */
        public List<FeatureChange> rawFeatures() {
            return InitialValues.raw(object);
        }

        @Override
        public ObjectChange inverse() {
            return new Deleted(name, object);
        }
    }

    /**
     * An object that there is no longer.
     *
     * @param name its name
     * @param object the object in the old organization
     */
    record Deleted(DistinguishedName name, DirectoryObject object) implements ObjectChange {

        @Override
        public ObjectChange inverse() {
            return new Created(name, object);
        }
    }

    /**
     * An object with other attributes than before.
     *
     * @param name its name
     * @param before the object in the old organization
     * @param object the object in the new organization
     * @param features the attributes that changed, in the order of the model, then raw attributes by name
     */
    record Modified(DistinguishedName name, DirectoryObject before, DirectoryObject object,
            List<FeatureChange> features) implements ObjectChange {

        @Override
        public ObjectChange inverse() {
            return new Modified(name, object, before, features.stream().map(FeatureChange::inverse).toList());
        }

        /** Returns the part of the change that is about given attributes. */
        public Modified only(Collection<FeatureChange> some) {
            return new Modified(name, before, object, features.stream().filter(some::contains).toList());
        }
    }
}
