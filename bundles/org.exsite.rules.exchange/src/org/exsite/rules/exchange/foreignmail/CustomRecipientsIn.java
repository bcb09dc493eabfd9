package org.exsite.rules.exchange.foreignmail;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Index;

/** Finds custom recipients by the name of the container that they lie in. */
final class CustomRecipientsIn {

    static final Index INDEX = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof CustomRecipient custom && custom.eContainer() instanceof DirectoryObject container) {
                keys.accept(container.getDistinguishedName());
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.CUSTOM_RECIPIENT.isSuperTypeOf(eClass);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return feature == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME;
        }
    };

    private CustomRecipientsIn() {
    }
}
