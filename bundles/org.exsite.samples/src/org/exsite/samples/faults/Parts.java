package org.exsite.samples.faults;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;

/** Finds the parts of a site that faults are put on, and makes those that are not there. */
final class Parts {

    private Parts() {
    }

    /** Returns the first object of a class below another, which is made at its usual place if there is none. */
    static <T extends DirectoryObject> T of(DirectoryObject start, Class<T> type) {
        return Sites.objects(start).filter(type::isInstance).map(type::cast).findFirst()
                .orElseGet(() -> add(start, type, type.getSimpleName()));
    }

    /** Adds an object of a class at its usual place below a site, or in any other object itself. */
    static <T extends DirectoryObject> T add(DirectoryObject start, Class<T> type, String name) {
        EClass eClass = (EClass) ExsitePackage.eINSTANCE.getEClassifier(type.getSimpleName());
        T object = type.cast(EcoreUtil.create(eClass));
        object.setName(name);
        // the directory tells such connectors apart by their property pages or the beginning of their names
        if (object instanceof Gateway gateway) {
            Schema.of(eClass).extension().ifPresent(gateway::setExtensionName);
        }
        String place = start instanceof Site ? Sites.place(eClass) : "";
        (place.isEmpty() ? start : Sites.container(start, place)).getChildren().add(object);
        return object;
    }
}
