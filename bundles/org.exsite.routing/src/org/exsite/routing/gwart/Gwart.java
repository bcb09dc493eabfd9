package org.exsite.routing.gwart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.exsite.routing.space.Section;
import org.exsite.routing.table.Hop;
import org.exsite.routing.table.Route;
import org.exsite.routing.table.RoutingEntry;
import org.exsite.routing.table.RoutingTable;

/**
 * The text form of a routing table, as a server writes it to {@code GWART0.MTA} (Q149121): a line for each route, those
 * of one space the cheapest first.
 */
public final class Gwart {

    private Gwart() {
    }

    /** Returns the lines of a table. */
    public static List<GwartLine> lines(RoutingTable table) {
        return lines(table.entries(), Hop::label);
    }

    /**
     * Returns the lines of a table that one which a server wrote can be compared with: a tree holds X.400 spaces alone,
     * and names connectors by their directory names.
     */
    public static List<GwartLine> lines(RoutingTable table, GwartForm form) {
        return form == GwartForm.LIST ? lines(table)
                : lines(table.section(Section.X400), hop -> hop.connector().value());
    }

    private static List<GwartLine> lines(List<RoutingEntry> entries, Function<Hop, String> name) {
        List<GwartLine> lines = new ArrayList<>();
        for (RoutingEntry entry : entries) {
            for (Route route : entry.routes()) {
                lines.add(new GwartLine(entry.space(), route.cost(), route.hops().stream().map(name).toList()));
            }
        }
        return lines;
    }

    /** Returns a table as text, each line ended by a line feed. */
    public static String text(RoutingTable table) {
        return lines(table).stream().map(line -> line.text() + '\n').collect(Collectors.joining());
    }
}
