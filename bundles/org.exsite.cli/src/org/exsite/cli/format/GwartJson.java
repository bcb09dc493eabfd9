package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.gwart.GwartDifference;
import org.exsite.routing.gwart.GwartLine;
import org.exsite.routing.space.Space;
import org.exsite.routing.table.Hop;
import org.exsite.routing.table.IgnoredSpace;
import org.exsite.routing.table.Restriction;
import org.exsite.routing.table.Route;
import org.exsite.routing.table.RoutingEntry;
import org.exsite.routing.table.RoutingTable;
import org.exsite.routing.table.SiteChanges;
import org.exsite.routing.table.TableChange;

import com.unboundid.util.json.JSONBuffer;

/** Routing tables and differences between them for programs. */
final class GwartJson {

    private GwartJson() {
    }

    static void tables(List<RoutingTable> tables, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        json.beginArray("sites");
        for (RoutingTable table : tables) {
            json.beginObject();
            json.appendString("site", table.site().toString());
            json.beginArray("entries");
            table.entries().forEach(entry -> entry(json, entry));
            json.endArray();
            json.beginArray("ignored");
            table.ignored().forEach(space -> ignored(json, space));
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        Json.write(json, stream);
    }

    private static void entry(JSONBuffer json, RoutingEntry entry) {
        json.beginObject();
        space(json, entry.space());
        restriction(json, entry.restriction());
        json.beginArray("routes");
        entry.routes().forEach(route -> {
            json.beginObject();
            route(json, route);
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }

    private static void ignored(JSONBuffer json, IgnoredSpace space) {
        json.beginObject();
        json.appendString("connector", space.connector().toString());
        json.appendString("space", space.space());
        json.appendString("reason", Words.of(space.reason()));
        json.appendString("kb", space.reason().article());
        json.appendString("text", space.text());
        json.endObject();
    }

    static void changes(List<SiteChanges> sites, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        json.beginArray("sites");
        for (SiteChanges site : sites) {
            json.beginObject();
            json.appendString("site", site.site().toString());
            json.beginArray("changes");
            site.changes().forEach(change -> change(json, change));
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        Json.write(json, stream);
    }

    private static void change(JSONBuffer json, TableChange change) {
        json.beginObject();
        json.appendString("kind", Words.of(change.kind()));
        space(json, change.space());
        restriction(json, change.restriction());
        route(json, "before", change.before());
        route(json, "after", change.after());
        json.appendString("text", change.text());
        json.endObject();
    }

    static void differences(List<GwartDifference> differences, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        json.beginArray("differences");
        for (GwartDifference difference : differences) {
            json.beginObject();
            json.appendString("kind", Words.of(difference.kind()));
            Json.text(json, "calculated", difference.calculated().map(GwartLine::text).orElse(null));
            Json.text(json, "real", difference.real().map(GwartLine::text).orElse(null));
            json.endObject();
        }
        json.endArray();
        json.endObject();
        Json.write(json, stream);
    }

    private static void space(JSONBuffer json, Space space) {
        json.appendString("type", space.type());
        json.appendString("address", space.text());
    }

    private static void restriction(JSONBuffer json, Restriction restriction) {
        json.appendString("scope", Words.of(restriction.scope()));
        Json.text(json, "restrictedTo", restriction.site() == null ? null : restriction.site().toString());
        Json.text(json, "location", restriction.location().isEmpty() ? null : restriction.location());
    }

    private static void route(JSONBuffer json, String name, Optional<Route> route) {
        if (route.isEmpty()) {
            json.appendNull(name);
        } else {
            json.beginObject(name);
            route(json, route.get());
            json.endObject();
        }
    }

    private static void route(JSONBuffer json, Route route) {
        json.appendNumber("cost", route.cost());
        Json.texts(json, "connectors", route.hops().stream().map(Hop::connector).map(DistinguishedName::toString)
                .toList());
    }
}
