package org.exsite.rules.exchange.folders;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;

/** Finds the public folders that are hidden from the address book, by the name of their site. */
final class HiddenFolders {

    static final Index INDEX = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof PublicFolder folder && Boolean.TRUE.equals(folder.getHiddenFromAddressBook())) {
                Sites.siteOf(folder).map(DirectoryObject::getDistinguishedName).ifPresent(keys);
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.PUBLIC_FOLDER.isSuperTypeOf(eClass);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return feature == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME;
        }
    };

    private HiddenFolders() {
    }
}
