package org.exsite.ui.diagram.canvas;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;

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
        SpokenDiagram spoken = new SpokenDiagram(canvas, description);
        canvas.getAccessible().addAccessibleListener(spoken.names(title));
        canvas.getAccessible().addAccessibleControlListener(spoken.structure());
        canvas.state().addListener(spoken::selectionMayHaveChanged);
    }

    private AccessibleAdapter names(String title) {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 0 && event.childID < spoken.size()
                        ? description.apply(spoken.get(event.childID)) : title;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF
                        ? spoken.stream().map(description).collect(Collectors.joining("\n")) : null; //$NON-NLS-1$
            }
        };
    }

    private AccessibleControlAdapter structure() {
        return new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = spoken.size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, spoken.size()).boxed().toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : spoken.isEmpty() ? ACC.CHILDID_SELF : 0;
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = spoken.isEmpty() ? ACC.CHILDID_NONE : 0;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (event.childID >= 0 ? ACC.STATE_SELECTABLE | ACC.STATE_SELECTED : 0);
            }

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

    private void selectionMayHaveChanged() {
        List<Part> now = List.copyOf(canvas.state().selected());
        if (!now.equals(spoken) && !canvas.isDisposed()) {
            spoken = now;
            canvas.getAccessible().selectionChanged();
            canvas.getAccessible().setFocus(now.isEmpty() ? ACC.CHILDID_SELF : 0);
        }
    }
}
