package org.exsite.directory;

import java.util.List;
import java.util.Optional;

import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;

/**
 * What both sides did to one object.
 *
 * @param name its name
 * @param base the object in the export that the organization was made from, if it was there
 * @param mine the object in the edited organization, if it is there
 * @param theirs the object in the newer export, if it is there
 * @param outcome what comes of it; of attributes with different ones the gravest
 * @param attributes what was changed; empty if the object as a whole was created, deleted or given another class
 */
public record ObjectMerge(DistinguishedName name, Optional<DirectoryObject> base, Optional<DirectoryObject> mine,
        Optional<DirectoryObject> theirs, MergeOutcome outcome, List<AttributeMerge> attributes) {

    /** Returns the object from the first side that has it: mine, theirs, the old one. */
    public DirectoryObject object() {
        return mine.or(() -> theirs).or(() -> base).orElseThrow();
    }

    /** Tells whether the object as a whole was created, deleted or given another class. */
    public boolean isWhole() {
        return attributes.isEmpty();
    }
}
