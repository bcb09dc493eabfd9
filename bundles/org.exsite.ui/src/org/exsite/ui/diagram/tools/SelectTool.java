package org.exsite.ui.diagram.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;
import org.exsite.ui.diagram.Gestures;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.diagram.canvas.Viewport;

/**
 * Selects by a click or by a frame, moves nodes, and drags the ends of the selected connector. Which of these begins is
 * decided by what is under the pointer.
 */
public final class SelectTool implements Tool {

    /** The least way that counts as dragging, in dots. */
    private static final int THRESHOLD = 4;

    private enum Drag {
        NONE, PRESSED, NODES, FRAME, END
    }

    private final DiagramCanvas canvas;
    private final Gestures gestures;
    private final Selector selector;
    private Drag drag = Drag.NONE;
    private Point start;
    private Point now;
    private LinkEnd end;

    /** Takes over what is selected. */
    @FunctionalInterface
    public interface Selector {

        /** Selects parts. */
        void select(Set<Part> parts);
    }

    /** Makes the tool of a canvas. */
    public SelectTool(DiagramCanvas canvas, Gestures gestures, Selector selector) {
        this.canvas = canvas;
        this.gestures = gestures;
        this.selector = selector;
    }

    @Override
    public void down(Event event) {
        start = new Point(event.x, event.y);
        now = start;
        if (event.button != 1) {
            canvas.at(event.x, event.y).filter(part -> !canvas.state().selected().contains(part))
                    .ifPresent(part -> selector.select(Set.of(part)));
            return;
        }
        end = LinkEnd.at(canvas, event.x, event.y);
        if (end != null) {
            drag = Drag.END;
            return;
        }
        Optional<Part> part = canvas.at(event.x, event.y);
        boolean more = (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
        drag = Drag.PRESSED;
        if (part.isPresent()) {
            pick(part.get(), more);
        } else if (!more) {
            selector.select(Set.of());
        }
    }

    private void pick(Part part, boolean more) {
        Set<Part> selected = new LinkedHashSet<>(canvas.state().selected());
        if (more) {
            if (!selected.remove(part)) {
                selected.add(part);
            }
            selector.select(selected);
        } else if (!selected.contains(part)) {
            selector.select(Set.of(part));
        }
    }

    @Override
    public void move(Event event) {
        now = new Point(event.x, event.y);
        if (drag == Drag.PRESSED && Math.max(Math.abs(now.x - start.x), Math.abs(now.y - start.y)) >= THRESHOLD) {
            drag = canvas.at(start.x, start.y).flatMap(this::nodeOf).isPresent() ? Drag.NODES : Drag.FRAME;
        }
        if (drag == Drag.NONE || drag == Drag.END) {
            canvas.state().point(canvas.at(event.x, event.y).orElse(null));
        }
        if (drag != Drag.NONE) {
            canvas.redraw();
        }
    }

    @Override
    public void up(Event event) {
        now = new Point(event.x, event.y);
        Drag ended = drag;
        List<Node> nodes = moving();
        drag = Drag.NONE;
        switch (ended) {
            case NODES -> gestures.move(nodes, (now.x - start.x) / canvas.view().scale(),
                    (now.y - start.y) / canvas.view().scale());
            case FRAME -> selector.select(framed());
            case END -> {
                Part target = canvas.at(event.x, event.y).orElse(null);
                if (Math.max(Math.abs(now.x - start.x), Math.abs(now.y - start.y)) >= THRESHOLD) {
                    end.drop(gestures, target);
                }
            }
            default -> { }
        }
        canvas.redraw();
    }

    @Override
    public void cancel() {
        drag = Drag.NONE;
        canvas.redraw();
    }

    @Override
    public void paint(GC gc, Viewport view) {
        LinkEnd.paint(canvas, gc);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        if (drag == Drag.NODES) {
            for (Node node : moving()) {
                Rectangle box = view.dots(canvas.state().scene().box(node));
                gc.drawRoundRectangle(box.x + now.x - start.x, box.y + now.y - start.y, box.width, box.height, 10, 10);
            }
        } else if (drag == Drag.FRAME) {
            Rectangle frame = frame();
            gc.setAlpha(40);
            gc.fillRectangle(frame);
            gc.setAlpha(255);
            gc.drawRectangle(frame);
        } else if (drag == Drag.END) {
            Point fixed = end.fixed(canvas);
            gc.setLineWidth(2);
            gc.drawLine(fixed.x, fixed.y, now.x, now.y);
        }
    }

    /** The selected nodes, or the one that was pressed if it is a row of it that is selected. */
    private List<Node> moving() {
        List<Node> nodes = new ArrayList<>(canvas.state().selected().stream().filter(Node.class::isInstance)
                .map(Node.class::cast).toList());
        if (start != null && drag == Drag.NODES) {
            canvas.at(start.x, start.y).flatMap(this::nodeOf).filter(node -> !nodes.contains(node)).ifPresent(nodes::add);
        }
        return nodes;
    }

    private Optional<Node> nodeOf(Part part) {
        return part instanceof Link ? Optional.empty()
                : canvas.state().scene().nodeAt(canvas.view().x(start.x), canvas.view().y(start.y));
    }

    private Set<Part> framed() {
        Rectangle frame = frame();
        Box box = new Box(canvas.view().x(frame.x), canvas.view().y(frame.y), frame.width / canvas.view().scale(),
                frame.height / canvas.view().scale());
        Set<Part> parts = new LinkedHashSet<>();
        canvas.state().scene().nodes().stream().filter(node -> canvas.state().scene().box(node).meets(box))
                .forEach(parts::add);
        return parts;
    }

    private Rectangle frame() {
        return new Rectangle(Math.min(start.x, now.x), Math.min(start.y, now.y), Math.abs(now.x - start.x),
                Math.abs(now.y - start.y));
    }
}
