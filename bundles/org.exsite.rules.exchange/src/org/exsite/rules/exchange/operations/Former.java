package org.exsite.rules.exchange.operations;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;
import org.exsite.rules.Operation;

/** What objects were before an operation. */
final class Former {

    private Former() {
    }

    /** Returns the name that an object had. */
    static DistinguishedName name(DirectoryObject object, Operation operation) {
        EObject place = operation.formerPlace(object);
        return place instanceof DirectoryObject container
                ? name(container, operation).child(Schema.namingAttribute(object.eClass()), text(object))
                : object.getDistinguishedName();
    }

    /** Returns the name of the site that an object was in: the first two parts of its own. */
    static DistinguishedName site(DirectoryObject object, Operation operation) {
        DistinguishedName name = name(object, operation);
        while (name.depth() > 2) {
            name = name.parent();
        }
        return name;
    }

    private static String text(DirectoryObject object) {
        return object.getName() == null ? "" : object.getName();
    }
}
