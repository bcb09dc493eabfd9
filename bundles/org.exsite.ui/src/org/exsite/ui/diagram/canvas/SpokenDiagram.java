package org.exsite.ui.diagram.canvas;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;
import org.exsite.ui.accessibility.SpokenList;

/** Tells screen readers of a diagram as of a list of things, of which they read the selected one. */
public final class SpokenDiagram {

    private final DiagramCanvas canvas;
    private final Function<Part, String> description;
    private List<Part> spoken = List.of();

    private SpokenDiagram(DiagramCanvas canvas, Function<Part, String> description) {
        this.canvas = canvas;
        this.description = description;
    }

    /**
     * Makes a canvas tell of itself.
     *
     * @param title what the diagram shows
     * @param description says in words what a part is, and its problems
     */
    public static void install(DiagramCanvas canvas, String title, Function<Part, String> description) {
        SpokenDiagram parts = new SpokenDiagram(canvas, description);
        SpokenList list = new SpokenList(canvas, title, () -> parts.spoken.size(),
                index -> description.apply(parts.spoken.get(index)));
        canvas.getAccessible().addAccessibleListener(parts.descriptions());
        canvas.getAccessible().addAccessibleControlListener(parts.places());
        canvas.state().addListener(() -> parts.selectionMayHaveChanged(list));
    }

    private AccessibleAdapter descriptions() {
        return new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF
                        ? spoken.stream().map(description).collect(Collectors.joining("\n")) : null; //$NON-NLS-1$
            }
        };
    }

    private AccessibleControlAdapter places() {
        return new AccessibleControlAdapter() {
            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle area = canvas.getClientArea();
                if (event.childID >= 0 && event.childID < spoken.size()) {
                    Box box = canvas.state().scene().bounds(spoken.get(event.childID));
                    area = box == null ? area : canvas.view().dots(box);
                }
                Point corner = canvas.toDisplay(area.x, area.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = area.width;
                event.height = area.height;
            }
        };
    }

    private void selectionMayHaveChanged(SpokenList list) {
        List<Part> now = List.copyOf(canvas.state().selected());
        if (!now.equals(spoken) && !canvas.isDisposed()) {
            spoken = now;
            list.selectionChanged();
        }
    }
}
