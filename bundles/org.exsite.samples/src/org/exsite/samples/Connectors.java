package org.exsite.samples;

import org.exsite.model.AdminExtension;
import org.exsite.model.DeliveryMechanism;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Gateway;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;

/** What connectors of all kinds have in common. */
final class Connectors {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final String ADD_INS = "Configuration/Add-Ins";

    private Connectors() {
    }

    /** Fills in what a gateway says of the server that it runs on, the name of which is part of its own name. */
    static <T extends Gateway> T init(T gateway, String kind, ServerNames server) {
        gateway.setName(kind + " (" + server.server() + ')');
        gateway.setAdminDisplayName(gateway.getName());
        gateway.setDeliveryMechanism(DeliveryMechanism.RETRIEVAL_QUEUE);
        gateway.setComputerName(server.server());
        gateway.setHomeMTA(server.mta());
        gateway.setHomeMDB(server.privateStore());
        gateway.setCanPreserveDNs(Boolean.FALSE);
        return gateway;
    }

    /** Adds the property pages of a gateway to the Administrator program, once for a site. */
    static void addExtension(Site site, String type, String library) {
        String name = type + ":i386";
        if (Sites.find(site, ADD_INS + '/' + name).isEmpty()) {
            AdminExtension extension = FACTORY.createAdminExtension();
            extension.setName(name);
            extension.setExtensionLibrary(library);
            extension.setFileVersion("0100050500000000");
            Sites.container(site, ADD_INS).getChildren().add(extension);
        }
    }
}
