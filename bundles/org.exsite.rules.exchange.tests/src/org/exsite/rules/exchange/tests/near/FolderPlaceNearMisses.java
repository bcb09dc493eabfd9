package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.FolderAffinity;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicFolder;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

/** Near misses about where public folders lie, system folders above all, and which store leads to them. */
final class FolderPlaceNearMisses extends NearMisses {

    FolderPlaceNearMisses() {
        near("forms-library-duplicate", "another language, and an ordinary folder of that name", model -> {
            systemFolder(model, "Forms", "forms").setDisplayName("Organization Forms Latin");
            PublicFolder german = systemFolder(model, "Forms2", "forms");
            german.setDisplayName("Organization Forms German");
            model.folder("Old forms").setDisplayName("Organization Forms Latin");
            return () -> german.setDisplayName("Organization forms Latin");
        });
        near("forms-library-not-in-every-site", "users are sent to the site that has it", model -> {
            Branch south = new Branch(model);
            publicStore(south.server);
            times(south);
            systemFolder(model, "Forms", "forms").setHomeMDB(publicStore(model.server).getDistinguishedName());
            ISSiteConfiguration settings = FolderNearMisses.settings(south.site);
            FolderAffinity affinity = FolderNearMisses.affinity(settings, "north");
            return () -> affinity.setSite("West");
        });
        near("free-busy-not-in-every-site", "a site without free and busy times of its own", model -> {
            Branch south = new Branch(model);
            publicStore(south.server);
            systemFolder(model, "Times", "free/busy").setHomeMDB(publicStore(model.server).getDistinguishedName());
            PublicFolder other = times(south);
            other.setSystemFolderType("offline address book");
            return () -> other.setSystemFolderType("free/busy");
        });
        near("free-busy-without-local-replica", "a replica here, the folder itself elsewhere", model -> {
            PublicFolder times = systemFolder(model, "Times", "free/busy");
            times.setHomeMDB(publicStore(new Branch(model).server).getDistinguishedName());
            times.getReplicas().add(publicStore(model.server).getDistinguishedName());
            return () -> times.getReplicas().clear();
        });
        near("oab-folder-not-on-server", "a replica on the server, the folder itself on another", model -> {
            PublicFolder book = systemFolder(model, "Book", "offline address book");
            book.setHomeMDB(publicStore(secondServer(model)).getDistinguishedName());
            book.getReplicas().add(publicStore(model.server).getDistinguishedName());
            DSSiteConfiguration settings = FolderNearMisses.directory(model);
            settings.setOfflineAddressBookServer(model.server.getDistinguishedName());
            return () -> book.getReplicas().clear();
        });
        near("groupwise-public-folder-server-elsewhere", "a server without public folders of its own", model -> {
            GroupWiseConnector connector = model.connector(FACTORY.createGroupWiseConnector(), "GroupWise");
            connector.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
            mailboxes(model).setPublicFolderServer(publicStore(secondServer(model)).getDistinguishedName());
            return () -> publicStore(model.server);
        });
        near("public-folder-server-without-store", "a store of a server that is not in the model", model -> {
            DistinguishedName servers = model.server.getDistinguishedName().parent();
            mailboxes(model).setPublicFolderServer(servers.child("NORTH2").child("Microsoft Public MDB"));
            return () -> secondServer(model);
        });
        near("replication-bridgehead-send-limit", "another server replicates", model -> {
            mailboxes(model).setProhibitSendLimit(1000);
            DirectoryReplicationConnector connector = new Branch(model).replicate();
            connector.setLocalBridgehead(secondServer(model).getDistinguishedName());
            return () -> connector.setLocalBridgehead(model.server.getDistinguishedName());
        });
    }

    private static PublicFolder systemFolder(Directories model, String name, String kind) {
        PublicFolder folder = model.folder(name);
        folder.setSystemFolderType(kind);
        return folder;
    }

    /** Adds the free and busy times of the second site. */
    private static PublicFolder times(Branch south) {
        PublicFolder times = Directories.recipient(south.site, FACTORY.createPublicFolder(), "Times");
        times.setSystemFolderType("free/busy");
        return times;
    }

    private static PublicInformationStore publicStore(Server server) {
        return Directories.add(server, FACTORY.createPublicInformationStore(), "Microsoft Public MDB");
    }

    private static Server secondServer(Directories model) {
        return Directories.add(Sites.container(model.site, Sites.SERVERS), FACTORY.createServer(), "NORTH2");
    }

    private static PrivateInformationStore mailboxes(Directories model) {
        return (PrivateInformationStore) Sites.find(model.server, "Microsoft Private MDB").orElseThrow();
    }
}
