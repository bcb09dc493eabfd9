package org.exsite.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.edit.ConnectorServers;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** The part of a report that tells what a site has: servers, connectors with their address spaces, recipients. */
record SiteInventory(Site site) {

    /** Returns where links to the site lead. */
    static String id(Site site) {
        return "site-" + Sites.sites((Organization) site.eContainer()).indexOf(site);
    }

    /** Returns what an object at fault is called, with the name by which the directory knows it. */
    static String name(EObject object) {
        DirectoryObject owner = DistinguishedNames.owner(object);
        return owner == null ? ObjectLabels.of(object) : owner.getDistinguishedName().toString();
    }

    void write(HtmlOut out) throws IOException {
        out.heading(2, id(site), Texts.format("site.title", ObjectLabels.of(site)));
        OrganizationSummary summary = OrganizationSummary.of(site);
        servers(out, Sites.servers(site));
        connectors(out, Sites.connectors(site));
        out.element("h3", Texts.get("site.recipients"));
        if (summary.recipients().isEmpty()) {
            out.element("p", Texts.get("site.noRecipients"));
        } else {
            out.table(Texts.get("report.kind"), Texts.get("report.number"));
            OrganizationReport.kinds(out, summary.recipients());
            out.end();
        }
    }

    private static void servers(HtmlOut out, List<Server> servers) throws IOException {
        out.element("h3", Texts.get("site.servers"));
        if (servers.isEmpty()) {
            out.element("p", Texts.get("site.noServers"));
            return;
        }
        out.table(Texts.get("site.name"), Texts.get("site.version"), Texts.get("site.platform"));
        for (Server server : servers) {
            out.row(ObjectLabels.of(server), text(server.getVersion()), text(server.getPlatform()));
        }
        out.end();
    }

    private static void connectors(HtmlOut out, List<Connector> connectors) throws IOException {
        out.element("h3", Texts.get("site.connectors"));
        if (connectors.isEmpty()) {
            out.element("p", Texts.get("site.noConnectors"));
            return;
        }
        out.table(Texts.get("site.name"), Texts.get("report.kind"), Texts.get("site.server"),
                Texts.get("site.addressSpaces"));
        for (Connector connector : connectors) {
            out.row(ObjectLabels.of(connector), ObjectLabels.ofClass(connector.eClass()),
                    String.join(", ", ConnectorServers.of(connector)),
                    connector.getAddressSpaces().stream().map((AddressSpace space) -> ObjectLabels.of(space))
                            .collect(Collectors.joining("; ")));
        }
        out.end();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
