package org.exsite.routing.gwart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.exsite.model.address.X400Attribute;
import org.exsite.routing.space.Space;

/**
 * Reads the lines of a routing table that is a tree: {@code c=<US>}, below it {@code a=<SOME-NAME>} and so on; at each
 * place the routes, {@code ROUTE1, 0001}; and of each route the distinguished names of the connectors (Q159186).
 */
final class GwartTree {

    private static final Pattern NODE = Pattern.compile("\\s*([A-Za-z]+[1-4]?)=<(.*)>\\s*");
    private static final Pattern ROUTE = Pattern.compile("\\s*(\\S.*?)\\s*,\\s*(\\d{1,9})\\s*");
    private static final Pattern CONNECTOR = Pattern.compile("\\s*/o=.*/cn=(.*?)\\s*", Pattern.CASE_INSENSITIVE);

    private final List<GwartLine> lines;
    private final Map<X400Attribute, String> path = new EnumMap<>(X400Attribute.class);
    private String name;
    private int cost;
    private final List<String> connectors = new ArrayList<>();

    /** @param lines where the routes go */
    GwartTree(List<GwartLine> lines) {
        this.lines = lines;
    }

    /** Reads a line; tells whether it belongs to a tree. */
    boolean read(String text) {
        Matcher node = NODE.matcher(text);
        X400Attribute attribute = node.matches() ? X400Attribute.ofLabel(node.group(1)) : null;
        if (attribute != null) {
            end();
            path.keySet().removeIf(other -> other.compareTo(attribute) >= 0);
            path.put(attribute, node.group(2).isBlank() ? " " : node.group(2).strip());
            return true;
        }
        Matcher connector = CONNECTOR.matcher(text);
        if (name != null && connector.matches()) {
            connectors.add(connector.group(1));
            return true;
        }
        Matcher route = ROUTE.matcher(text);
        if (path.isEmpty() || !route.matches()) {
            return false;
        }
        end();
        name = route.group(1);
        cost = Integer.parseInt(route.group(2));
        return true;
    }

    /** Ends the route that is being read, if there is one. */
    void end() {
        if (name != null) {
            String address = path.entrySet().stream().map(part -> part.getKey().label() + '=' + part.getValue() + ';')
                    .collect(Collectors.joining());
            lines.add(new GwartLine(Space.x400(address), cost, connectors.isEmpty() ? List.of(name) : connectors));
            name = null;
            connectors.clear();
        }
    }
}
