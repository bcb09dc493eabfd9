package org.exsite.samples;

import java.util.List;

import org.exsite.model.PublicFolder;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/**
 * The hidden folders that Exchange itself needs: free and busy times (Q184151) and the offline address book on its
 * server (Q235898) in every site, one for each server with the Event Service (Q187523), and one library of forms for
 * the organization with a replica in every site (Q323729, Q253605). Their kinds are words of this model.
 */
final class SystemFolderSamples {

    private static final String FORMS = "forms";
    private static final String FREE_BUSY = "free/busy";

    private SystemFolderSamples() {
    }

    static void add(SampleSite site) {
        String name = site.name.value();
        ServerNames first = site.bridgehead();
        folder(site, first, "Schedule+ Free Busy", name, FREE_BUSY);
        folder(site, first, "Offline Address Book", name, "offline address book");
        for (Server server : Sites.servers(site.site)) {
            if (Boolean.TRUE.equals(server.getEventService())) {
                folder(site, site.server(server.getName()), "Events Root", server.getName(), "events");
            }
        }
    }

    /** Keeps a replica of the free and busy times of every site in the first one, where all others look (Q260013). */
    static void shareTimes(List<SampleSite> sites) {
        SampleSite hub = sites.getFirst();
        for (SampleSite site : sites.subList(1, sites.size())) {
            site.recipients.getChildren().stream().filter(PublicFolder.class::isInstance).map(PublicFolder.class::cast)
                    .filter(folder -> FREE_BUSY.equals(folder.getSystemFolderType())).findFirst().orElseThrow()
                    .getReplicas().add(hub.bridgehead().publicStore());
        }
    }

    /** Adds the library of forms to the first site, with a replica in each. */
    static void addForms(List<SampleSite> sites) {
        SampleSite home = sites.getFirst();
        PublicFolder forms = folder(home, home.bridgehead(), "Organization Forms", "English", FORMS);
        DistinguishedName name = SampleRecipients.nameOf(forms);
        for (SampleSite site : sites) {
            if (site != home) {
                forms.getReplicas().add(site.bridgehead().publicStore());
            }
            site.site.getOrganizationForms().add(name);
        }
    }

    private static PublicFolder folder(SampleSite site, ServerNames server, String kind,
            String of, String type) {
        PublicFolder folder = site.system.folder(site, server, kind + ' ' + of);
        folder.setSystemFolderType(type);
        return folder;
    }
}
