package org.exsite.ui.diagram.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.exsite.diagram.Node;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Palette;
import org.exsite.diagram.draw.Strand;

/** A small picture of the whole diagram with a frame around what is seen; a click or a drag goes there. */
public final class MapView extends Canvas {

    private static final int MARGIN = 4;

    private final DiagramCanvas canvas;
    private boolean wanted = true;

    /** Makes the map of a canvas. */
    public MapView(Composite parent, DiagramCanvas canvas) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.canvas = canvas;
        setBackground(canvas.getBackground());
        setForeground(canvas.getForeground());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> go(event.x, event.y));
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                go(event.x, event.y);
            }
        });
        canvas.addViewListener(() -> {
            if (!isDisposed()) {
                updateVisibility();
                redraw();
            }
        });
    }

    /** Tells whether the map is shown when there is more than is seen. */
    public boolean isWanted() {
        return wanted;
    }

    /** Shows the map when there is more than is seen, or never. */
    public void want(boolean on) {
        wanted = on;
        updateVisibility();
    }

    /** Where everything is seen, a map would only be in the way. */
    private void updateVisibility() {
        setVisible(wanted && canvas.state().scene() != null
                && !canvas.view().visible(canvas.getSize()).grown(1).holds(canvas.state().scene().bounds()));
    }

    private Viewport map() {
        Box all = canvas.state().scene().bounds().with(canvas.view().visible(canvas.getSize()));
        Point size = getSize();
        return Viewport.fit(all, new Point(Math.max(1, size.x - 2 * MARGIN), Math.max(1, size.y - 2 * MARGIN)), 1)
                .moved(-MARGIN, -MARGIN);
    }

    private void go(int x, int y) {
        if (canvas.state().scene() != null) {
            Viewport view = canvas.view();
            Viewport map = map();
            canvas.show(new Viewport(view.scale(), map.x(x) - canvas.getSize().x / 2.0 / view.scale(),
                    map.y(y) - canvas.getSize().y / 2.0 / view.scale()));
        }
    }

    private void paint(GC gc) {
        if (canvas.state().scene() == null) {
            return;
        }
        gc.setAntialias(SWT.ON);
        Palette palette = canvas.palette();
        Viewport map = map();
        for (Strand strand : canvas.state().scene().strands()) {
            gc.setForeground(colour(palette.of(strand.there().kind())));
            Rectangle ends = map.dots(new Box(strand.curve().x0(), strand.curve().y0(),
                    strand.curve().x1() - strand.curve().x0(), strand.curve().y1() - strand.curve().y0()));
            gc.drawLine(ends.x, ends.y, ends.x + ends.width, ends.y + ends.height);
        }
        for (Node node : canvas.state().scene().nodes()) {
            boolean selected = canvas.state().selected().contains(node);
            gc.setBackground(selected ? colour(palette.selection()) : getForeground());
            gc.setAlpha(node.kind() == Node.Kind.SITE || selected ? 200 : 90);
            Rectangle box = map.dots(canvas.state().scene().box(node));
            gc.fillRectangle(box.x, box.y, Math.max(2, box.width), Math.max(2, box.height));
        }
        gc.setAlpha(255);
        gc.setForeground(colour(palette.selection()));
        gc.setLineWidth(2);
        gc.drawRectangle(map.dots(canvas.view().visible(canvas.getSize())));
    }

    private static Color colour(int colour) {
        return new Color(new RGB(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
    }
}
