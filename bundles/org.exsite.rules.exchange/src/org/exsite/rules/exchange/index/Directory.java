package org.exsite.rules.exchange.index;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;

/** Finds directory objects by distinguished name. */
public final class Directory {

    /** The objects by {@link DistinguishedName}. */
    public static final Index BY_NAME = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof DirectoryObject directoryObject) {
                keys.accept(directoryObject.getDistinguishedName());
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.DIRECTORY_OBJECT.isSuperTypeOf(eClass);
        }

        @Override
        public void hashes(EObject object, IntConsumer hashes) {
            if (object instanceof DirectoryObject directoryObject) {
                hashes.accept(DistinguishedNames.hash(directoryObject));
            }
        }

        @Override
        public boolean has(EObject object, Object key) {
            return key instanceof DistinguishedName name && object instanceof DirectoryObject directoryObject
                    && DistinguishedNames.isNameOf(name, directoryObject);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return feature == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME;
        }
    };

    private Directory() {
    }

    /** Returns the first object with a name, or {@code null} if there is none or the name is {@code null}. */
    public static DirectoryObject find(RuleContext context, DistinguishedName name) {
        return name == null ? null : (DirectoryObject) context.first(BY_NAME, name);
    }

    /**
     * Tells whether no object has a name although the model would hold it: its site has its addressing, which no export
     * of recipients holds, and its container is there.
     */
    public static boolean isMissing(RuleContext context, DistinguishedName name) {
        DistinguishedName place = name.parent();
        if (context.find(BY_NAME, name) != null || place == null || context.find(BY_NAME, place) == null) {
            return false;
        }
        for (DistinguishedName site = place; site != null; site = site.parent()) {
            if (site.attribute().equalsIgnoreCase("ou")) {
                return context.find(BY_NAME, DistinguishedNames.below(site, Sites.SITE_ADDRESSING)) != null;
            }
        }
        return false;
    }
}
