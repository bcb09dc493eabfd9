package org.exsite.rules.exchange.sites;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.rules.Index;

/** Finds the folders of the Event Service by the name of their server, which theirs ends with. */
final class EventFolders {

    /** The folders by the lower case name of a server. */
    static final Index INDEX = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof PublicFolder folder && server(folder) != null) {
                keys.accept(server(folder));
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.PUBLIC_FOLDER.isSuperTypeOf(eClass);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    private EventFolders() {
    }

    /** Returns the lower case name of the server of a folder, as in EventConfig_NORTH1; {@code null} for others. */
    static String server(PublicFolder folder) {
        if (!"events".equalsIgnoreCase(folder.getSystemFolderType()) || folder.getDisplayName() == null) {
            return null;
        }
        String name = folder.getDisplayName().strip();
        return name.substring(Math.max(name.lastIndexOf('_'), name.lastIndexOf(' ')) + 1).toLowerCase(Locale.ROOT);
    }
}
