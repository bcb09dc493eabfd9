package org.exsite.diagram.draw;

import java.util.List;
import java.util.stream.Collectors;

import org.exsite.diagram.DiagramMessages;
import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.Row;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.edit.ObjectLabels;

/** Says in words what the parts of a diagram are, for tips and for screen readers. */
public final class Descriptions {

    private static final int MOST_SPACES = 8;

    private Descriptions() {
    }

    /** Returns what a part is. */
    public static String of(Part part) {
        return switch (part) {
            case Node node -> of(node);
            case Row row -> ObjectLabels.ofClass(row.object().eClass()) + ' ' + ObjectLabels.of(row.object());
            case Link link -> of(link);
        };
    }

    private static String of(Node node) {
        return switch (node.kind()) {
            case SITE -> DiagramMessages.format("describe.site", node.title(), node.rows().size());
            case SITE_ELSEWHERE -> DiagramMessages.format("describe.elsewhere", node.id());
            case OUTSIDE -> DiagramMessages.format("describe.outside", node.title(), ObjectLabels.of(node.object()));
        };
    }

    private static String of(Link link) {
        String text = DiagramMessages.format(link.cost() == null ? "describe.link" : "describe.linkCost",
                ObjectLabels.of(link.object()), ObjectLabels.ofClass(link.object().eClass()), link.from().title(),
                link.to().title(), link.cost());
        String spaces = link.object() instanceof Connector connector ? spaces(connector.getAddressSpaces()) : "";
        return spaces.isEmpty() ? text : text + '\n' + spaces;
    }

    private static String spaces(List<AddressSpace> spaces) {
        String text = spaces.stream().limit(MOST_SPACES).map(ObjectLabels::of).collect(Collectors.joining("\n"));
        return spaces.size() <= MOST_SPACES ? text
                : text + '\n' + DiagramMessages.format("node.more", spaces.size() - MOST_SPACES);
    }
}
