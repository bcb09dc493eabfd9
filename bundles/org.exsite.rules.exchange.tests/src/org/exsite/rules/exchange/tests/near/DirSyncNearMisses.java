package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirSyncRequestor;
import org.exsite.model.DirSyncServer;
import org.exsite.model.RemoteDirSyncRequestor;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

/** Near misses of the rules about directory synchronization with Microsoft Mail, which are in the group foreignmail. */
final class DirSyncNearMisses extends NearMisses {

    DirSyncNearMisses() {
        near("dirsync-without-administrator", "no copies are sent", model -> {
            DirSyncServer server = server(model);
            server.setCopyAdministrator(Boolean.FALSE);
            return () -> server.setForwardToAdministrator(Boolean.TRUE);
        });
        near("dirsync-without-mail-connector", "a connector to Microsoft Mail in the site", model -> {
            var connector = model.connector(FACTORY.createMSMailConnector(), "MS Mail");
            server(model);
            return () -> Sites.container(model.site, Sites.CONNECTIONS).getChildren().remove(connector);
        });
        near("dirsync-exports-imported-recipients", "custom recipients of another container", model -> {
            RemoteDirSyncRequestor requestor = remote(model);
            requestor.setExportCustomRecipients(Boolean.TRUE);
            requestor.getExportContainers().add(recipients(model));
            requestor.setImportContainer(recipients(model).child("Imported"));
            return () -> requestor.setImportContainer(recipients(model));
        });
        near("dirsync-requestor-exports-nothing", "one container", model -> {
            DirSyncRequestor requestor = requestor(model, "R");
            requestor.getExportContainers().add(recipients(model));
            return () -> requestor.getExportContainers().clear();
        });
        near("dirsync-system-recipient-twice", "bags of two post offices", model -> {
            bag(model, "Bag", "MS:WEST/FIRST/$SYSTEM");
            CustomRecipient other = bag(model, "Other", "MS:WEST/SECOND/$SYSTEM");
            return () -> other.setTargetAddress(ProxyAddress.of("MS:West/First/$System"));
        });
        near("dirsync-address-wrong", "the bag of a post office", model -> {
            RemoteDirSyncRequestor requestor = remote(model);
            requestor.setDirsyncAddress(bag(model, "Bag", "MS:WEST/FIRST/$system").getDistinguishedName());
            CustomRecipient lee = bag(model, "Lee", "MS:WEST/FIRST/LEE");
            return () -> requestor.setDirsyncAddress(lee.getDistinguishedName());
        });
        near("dirsync-server-shared", "two requestors with two servers", model -> {
            DistinguishedName first = bag(model, "Bag", "MS:WEST/FIRST/$SYSTEM").getDistinguishedName();
            DistinguishedName second = bag(model, "Other", "MS:WEST/SECOND/$SYSTEM").getDistinguishedName();
            requestor(model, "R1").setDirsyncServer(first);
            DirSyncRequestor other = requestor(model, "R2");
            other.setDirsyncServer(second);
            return () -> other.setDirsyncServer(first);
        });
        near("dirsync-manual-recipient", "a post office that does not take part", model -> {
            bag(model, "Bag", "MS:WEST/FIRST/$SYSTEM");
            RemoteDirSyncRequestor requestor = remote(model);
            requestor.setExportCustomRecipients(Boolean.TRUE);
            requestor.getExportContainers().add(recipients(model));
            CustomRecipient lee = bag(model, "Lee", "MS:WEST/SECOND/LEE");
            return () -> lee.setTargetAddress(ProxyAddress.of("MS:WEST/FIRST/LEE"));
        });
        near("dirsync-system-recipient-left-over", "a requestor names it", model -> {
            model.connector(FACTORY.createMSMailConnector(), "MS Mail");
            CustomRecipient bag = bag(model, "Bag", "MS:WEST/FIRST/$SYSTEM");
            bag.setHiddenFromAddressBook(Boolean.TRUE);
            RemoteDirSyncRequestor requestor = remote(model);
            requestor.setDirsyncAddress(bag.getDistinguishedName());
            return () -> requestor.setDirsyncAddress(null);
        });
    }

    private static DirSyncServer server(Directories model) {
        return Directories.add(model.site, FACTORY.createDirSyncServer(), "Dirsync Server");
    }

    private static RemoteDirSyncRequestor remote(Directories model) {
        return Directories.add(model.site, FACTORY.createRemoteDirSyncRequestor(), "Remote");
    }

    private static DirSyncRequestor requestor(Directories model, String name) {
        return Directories.add(model.site, FACTORY.createDirSyncRequestor(), name);
    }

    private static CustomRecipient bag(Directories model, String name, String target) {
        return model.custom(name, target, x400(name));
    }

    private static DistinguishedName recipients(Directories model) {
        return Sites.container(model.site, Sites.RECIPIENTS).getDistinguishedName();
    }
}
