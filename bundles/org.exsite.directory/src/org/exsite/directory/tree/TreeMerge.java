package org.exsite.directory.tree;

import java.util.ArrayList;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.ImportProblem;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

/** Merges a whole organization into a tree: what it tells of an object replaces what the tree has of it. */
public final class TreeMerge {

    private final DirectoryTree tree;
    private final ReadLog log;

    private TreeMerge(DirectoryTree tree, ReadLog log) {
        this.tree = tree;
        this.log = log;
    }

    /** Merges an organization, which is taken apart. */
    public static void merge(Organization organization, DirectoryTree tree, ReadLog log)
            throws DirectoryFormatException {
        for (ImportProblem line : new ArrayList<>(organization.getImportProblems())) {
            log.lines().add(line);
        }
        organization.getImportProblems().clear();
        new TreeMerge(tree, log).add(organization, organization.getDistinguishedName());
    }

    private void add(DirectoryObject object, DistinguishedName name) throws DirectoryFormatException {
        try {
            EarlierValues earlier = EarlierValues.of(tree.isKnown(name) ? tree.find(name) : null);
            DirectoryObject target = tree.obtain(name, object.eClass());
            FeatureCopy.move(object, target);
            for (String contradiction : earlier.contradictions(target)) {
                log.remark(0, 0, contradiction, name.toString());
            }
        } catch (PlacementException e) {
            log.unread(0, e.getMessage(), name.toString());
            return;
        }
        for (DirectoryObject child : new ArrayList<>(object.getChildren())) {
            String text = child.getName() == null ? "" : child.getName();
            add(child, name.child(Schema.namingAttribute(child.eClass()), text));
        }
    }
}
