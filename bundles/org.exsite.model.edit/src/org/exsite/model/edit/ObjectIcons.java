package org.exsite.model.edit;

import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;

/** The icons of the classes: SVG drawings of 16 by 16 units, one family made for Exsite. */
public final class ObjectIcons {

    private static final String FOLDER = "/icons/full/obj16/";
    private static final Map<EClass, URL> ICONS = new ConcurrentHashMap<>();

    private ObjectIcons() {
    }

    /** Returns the icon of a class, or that of the nearest class above it that has one. */
    public static URL of(EClass eClass) {
        return ICONS.computeIfAbsent(eClass, ObjectIcons::find);
    }

    private static URL find(EClass eClass) {
        for (EClass candidate = eClass; candidate != null; candidate = above(candidate)) {
            URL icon = ObjectIcons.class.getResource(FOLDER + candidate.getName() + ".svg");
            if (icon != null) {
                return icon;
            }
        }
        return ObjectIcons.class.getResource(FOLDER + ExsitePackage.Literals.UNKNOWN_OBJECT.getName() + ".svg");
    }

    private static EClass above(EClass eClass) {
        return eClass.getESuperTypes().isEmpty() ? null : eClass.getESuperTypes().getFirst();
    }
}
