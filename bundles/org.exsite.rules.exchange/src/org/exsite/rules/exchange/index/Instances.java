package org.exsite.rules.exchange.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;

/**
 * Finds the objects of a class of which an organization has few, such as sites and stores, all of them or those of one
 * site. Not for recipients: whoever looks up a list depends on every object in it.
 */
public final class Instances {

    /** The key of all objects of the class. */
    public static final String ALL = "all";

    private static final Map<EClass, Index> BY_CLASS = new ConcurrentHashMap<>();

    private Instances() {
    }

    /** Returns the objects of a class, by {@link #ALL} and by the {@link DistinguishedName} of the site they lie in. */
    public static Index of(EClass eClass) {
        return BY_CLASS.computeIfAbsent(eClass, ByClass::new);
    }

    /** Returns all objects of a class in the organization. */
    public static List<EObject> all(RuleContext context, EClass eClass) {
        return context.lookup(of(eClass), ALL);
    }

    /** Returns the objects of a class in the site of an object; empty if it lies in none. */
    public static List<EObject> inSiteOf(RuleContext context, EObject object, EClass eClass) {
        Site site = context.container(object, Site.class);
        return site == null ? List.of() : context.lookup(of(eClass), site.getDistinguishedName());
    }

    private record ByClass(EClass eClass) implements Index {

        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (eClass.isInstance(object)) {
                keys.accept(ALL);
                if (object instanceof DirectoryObject directoryObject) {
                    Sites.siteOf(directoryObject).map(DirectoryObject::getDistinguishedName).ifPresent(keys);
                }
            }
        }

        @Override
        public boolean covers(EClass other) {
            return eClass.isSuperTypeOf(other);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return feature == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME;
        }
    }
}
