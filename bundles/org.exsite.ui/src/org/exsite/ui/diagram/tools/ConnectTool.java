package org.exsite.ui.diagram.tools;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.ui.diagram.Gestures;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.diagram.canvas.Viewport;

/**
 * Draws a connector: from a site, or one of its servers, to another one; or to where nothing is, for a connector to
 * another mail system. If no kind was chosen before, it is asked for at the end.
 */
public final class ConnectTool implements Tool {

    private final DiagramCanvas canvas;
    private final Gestures gestures;
    private final EClass type;
    private final Runnable done;
    private Part from;
    private Point now;

    /**
     * @param type the class of the connector, or {@code null} to ask for it
     * @param done is run when a connector was made or refused
     */
    public ConnectTool(DiagramCanvas canvas, Gestures gestures, EClass type, Runnable done) {
        this.canvas = canvas;
        this.gestures = gestures;
        this.type = type;
        this.done = done;
    }

    @Override
    public void down(Event event) {
        if (event.button == 1) {
            from = canvas.at(event.x, event.y).filter(part -> gestures.end(part).isPresent()).orElse(null);
            now = new Point(event.x, event.y);
            if (from == null) {
                canvas.getDisplay().beep();
            }
        }
    }

    @Override
    public void move(Event event) {
        now = new Point(event.x, event.y);
        Part over = canvas.at(event.x, event.y).filter(part -> gestures.end(part).isPresent()).orElse(null);
        canvas.state().point(over);
        canvas.redraw();
    }

    @Override
    public void up(Event event) {
        if (from == null) {
            return;
        }
        SiteLinks.End start = gestures.end(from).orElseThrow();
        Optional<Part> part = canvas.at(event.x, event.y);
        Optional<SiteLinks.End> target = part.flatMap(gestures::end);
        boolean stayed = target.isPresent() && target.get().site() == start.site();
        from = null;
        canvas.redraw();
        if (stayed) {
            return;
        }
        if (target.isPresent()) {
            toSite(start, target.get(), event);
        } else {
            outside(start, event);
        }
    }

    private void toSite(SiteLinks.End start, SiteLinks.End target, Event event) {
        if (type != null && SiteLinks.TYPES.contains(type)) {
            gestures.connect(start, target, type);
            done.run();
        } else {
            new KindMenu(canvas, SiteLinks.TYPES, kind -> SiteLinks.problem(start, target, kind),
                    kind -> gestures.connect(start, target, kind)).open(event.x, event.y);
            done.run();
        }
    }

    private void outside(SiteLinks.End start, Event event) {
        double x = canvas.view().x(event.x);
        double y = canvas.view().y(event.y);
        if (type != null && OutsideLinks.TYPES.contains(type)) {
            gestures.connect(start, type, x, y);
            done.run();
        } else if (type == null) {
            new KindMenu(canvas, OutsideLinks.TYPES, kind -> OutsideLinks.problem(start),
                    kind -> gestures.connect(start, kind, x, y)).open(event.x, event.y);
            done.run();
        } else {
            canvas.getDisplay().beep();
        }
    }

    @Override
    public void cancel() {
        from = null;
        canvas.redraw();
    }

    @Override
    public void paint(GC gc, Viewport view) {
        Box box = from == null ? null : canvas.state().scene().bounds(from);
        if (box != null) {
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.setLineWidth(2);
            double[] out = box.exit(box.centreX(), box.centreY(), view.x(now.x), view.y(now.y));
            org.eclipse.swt.graphics.Rectangle start = view.dots(new Box(out[0], out[1], 0, 0));
            gc.drawLine(start.x, start.y, now.x, now.y);
        }
    }

    @Override
    public int cursor() {
        return SWT.CURSOR_CROSS;
    }
}
