package org.exsite.routing.gwart;

import java.util.List;
import java.util.Objects;

import org.exsite.routing.space.Section;
import org.exsite.routing.space.Space;

/**
 * A line of the text form of a routing table: {@code TYPE,address;,cost,connector,connector,} (Q149121).
 *
 * @param space type and address
 * @param cost the cost
 * @param connectors the names of the connectors of one route, that of the own site first
 */
public record GwartLine(Space space, int cost, List<String> connectors) {

    public GwartLine {
        Objects.requireNonNull(space, "space");
        connectors = List.copyOf(connectors);
    }

    /** Returns the line as text. An address ends in a semicolon, and a blank one is nothing else (Q146299). */
    public String text() {
        boolean ended = space.section() == Section.X400 && space.text().endsWith(";");
        String address = ended ? space.text() : space.text() + ';';
        return space.type() + ',' + address + ',' + cost + ',' + String.join(",", connectors) + ',';
    }
}
