package org.exsite.ui.sites;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.lists.ListContent;

/**
 * The sites, and below each its configuration: the objects with settings of the site first, then the containers of
 * protocols, generators and whatever else there is. Servers and connectors have pages of their own.
 */
final class SiteContent implements ListContent {

    private static final List<EClass> FIRST = List.of(Literals.SITE_ADDRESSING, Literals.MTA_SITE_CONFIGURATION,
            Literals.IS_SITE_CONFIGURATION, Literals.DS_SITE_CONFIGURATION, Literals.SITE_ENCRYPTION_CONFIGURATION);
    private static final Set<String> ELSEWHERE = Set.of("servers", "connections"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Comparator<DirectoryObject> ORDER = Comparator.comparingInt(object ->
            FIRST.contains(object.eClass()) ? FIRST.indexOf(object.eClass()) : FIRST.size());

    @Override
    public List<? extends DirectoryObject> roots(Organization organization) {
        return Sites.sites(organization);
    }

    @Override
    public List<? extends DirectoryObject> children(DirectoryObject object) {
        if (object instanceof Site site) {
            return Sites.find(site, Sites.CONFIGURATION).stream().flatMap(place -> place.getChildren().stream())
                    .filter(child -> !isElsewhere(child)).sorted(ORDER).toList();
        }
        return object.getChildren();
    }

    @Override
    public DirectoryObject parent(DirectoryObject object) {
        DirectoryObject container = object.eContainer() instanceof DirectoryObject place ? place : null;
        return object instanceof Site ? null : isConfiguration(container) ? (DirectoryObject) container.eContainer()
                : container;
    }

    @Override
    public boolean shows(EObject object) {
        if (object instanceof Site) {
            return true;
        }
        for (EObject place = object; place instanceof DirectoryObject here; place = here.eContainer()) {
            if (isConfiguration(here.eContainer())) {
                return !isElsewhere(here);
            }
        }
        return false;
    }

    private static boolean isConfiguration(EObject object) {
        return object instanceof DirectoryObject place && place.eContainer() instanceof Site
                && Sites.CONFIGURATION.equalsIgnoreCase(place.getName());
    }

    private static boolean isElsewhere(DirectoryObject object) {
        return object.getName() != null && ELSEWHERE.contains(object.getName().toLowerCase(Locale.ROOT));
    }
}
