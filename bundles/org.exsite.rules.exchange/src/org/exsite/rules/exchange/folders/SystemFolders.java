package org.exsite.rules.exchange.folders;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.FolderAffinity;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.PublicFolder;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.Instances;

/**
 * The kinds of system folders, in the words of {@link PublicFolder#getSystemFolderType}, and where they have replicas.
 */
final class SystemFolders {

    static final String FREE_BUSY = "free/busy";
    static final String OFFLINE_ADDRESS_BOOK = "offline address book";
    static final String FORMS = "forms";

    /** The folders for free and busy times, by the name of their site. */
    static final Index FREE_BUSY_BY_SITE = bySite(FREE_BUSY);
    /** The folders for offline address books, by the name of their site. */
    static final Index ADDRESS_BOOKS_BY_SITE = bySite(OFFLINE_ADDRESS_BOOK);

    private SystemFolders() {
    }

    static boolean isOf(PublicFolder folder, String kind) {
        return kind.equalsIgnoreCase(folder.getSystemFolderType());
    }

    private static Index bySite(String kind) {
        return ClassIndex.ofNames(ExsitePackage.Literals.PUBLIC_FOLDER, PublicFolder.class, (folder, keys) -> {
            if (isOf(folder, kind)) {
                Sites.siteOf(folder).map(DirectoryObject::getDistinguishedName).ifPresent(keys);
            }
        });
    }

    /** Tells whether it is known where the folder has replicas. */
    static boolean isPlaced(PublicFolder folder) {
        return folder.getHomeMDB() != null || folder.eIsSet(ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS);
    }

    /** Tells whether a store below a place, such as a site or a server, has a replica. */
    static boolean hasReplicaIn(PublicFolder folder, DistinguishedName place) {
        return folder.getHomeMDB() != null && folder.getHomeMDB().isWithin(place)
                || folder.eIsSet(ExsitePackage.Literals.PUBLIC_FOLDER__REPLICAS)
                        && folder.getReplicas().stream().anyMatch(store -> store.isWithin(place));
    }

    /** Returns the first public information store of a site; empty if it has none. */
    static List<DistinguishedName> firstStore(RuleContext context, DistinguishedName site) {
        List<EObject> stores = context.lookup(Instances.of(ExsitePackage.Literals.PUBLIC_INFORMATION_STORE), site);
        return stores.isEmpty() ? List.of() : List.of(((DirectoryObject) stores.getFirst()).getDistinguishedName());
    }

    /** Tells whether users of a site are sent to another site that has a replica. */
    static boolean isReachedFrom(PublicFolder folder, Site site, RuleContext context) {
        for (EObject settings : context.lookup(Instances.of(ExsitePackage.Literals.IS_SITE_CONFIGURATION),
                site.getDistinguishedName())) {
            for (FolderAffinity affinity : ((ISSiteConfiguration) settings).getPublicFolderAffinities()) {
                if (affinity.getSite() != null && site.getDistinguishedName().parent() != null && hasReplicaIn(folder,
                        site.getDistinguishedName().parent().child("ou", affinity.getSite()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
