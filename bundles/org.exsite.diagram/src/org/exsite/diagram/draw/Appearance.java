package org.exsite.diagram.draw;

import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.Row;
import org.exsite.rules.Severity;

/**
 * How the parts of a scene look at a moment.
 *
 * @param palette the colours
 * @param problems gives the highest severity of the problems of an object, or {@code null}
 * @param selected the parts that are selected
 * @param pointed the part under the pointer, or {@code null}
 * @param highlighted the objects that stand out, while all others step back; none for no such thing
 */
public record Appearance(Palette palette, Function<EObject, Severity> problems, Set<Part> selected, Part pointed,
        Set<EObject> highlighted) {

    /** Returns the look of a picture: nothing is selected. */
    public static Appearance picture(Palette palette, Function<EObject, Severity> problems) {
        return new Appearance(palette, problems, Set.of(), null, Set.of());
    }

    boolean isSelected(Part part) {
        return selected.contains(part);
    }

    boolean isPointed(Part part) {
        return part.equals(pointed);
    }

    /** Tells whether a part steps back. A link does unless its connector and both ends stand out or it does itself. */
    boolean isFaded(Part part) {
        if (highlighted.isEmpty()) {
            return false;
        }
        return switch (part) {
            case Node node -> !highlighted.contains(node.object())
                    && node.rows().stream().noneMatch(row -> highlighted.contains(row.object()));
            case Row row -> !highlighted.contains(row.object());
            case Link link -> !highlighted.contains(link.object());
        };
    }
}
