package org.exsite.ui.diagram.canvas;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Appearance;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Palette;
import org.exsite.diagram.draw.ScenePainter;
import org.exsite.rules.Severity;
import org.exsite.ui.diagram.Messages;

/**
 * The window on a diagram: it draws, scrolls and zooms. What the mouse does beyond that is up to the tool in use. Only
 * what is visible is drawn.
 */
public final class DiagramCanvas extends Canvas {

    /** How near to a line the pointer must be, in dots. */
    private static final int NEAR = 7;
    private static final double STEP = 1.2;
    private static final int WHEEL = 48;

    private final DiagramState state;
    private final Function<EObject, Severity> problems;
    private final DrawingTools tools;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Overlay overlay = (gc, view) -> { };
    private Viewport view = new Viewport(1, 0, 0);
    private boolean fitted;
    /** Whether everything is shown and nobody has gone anywhere else since. */
    private boolean whole;
    private long paintNanos;
    private int paints;

    /** Draws what a tool shows while it is used, such as the line to be. */
    @FunctionalInterface
    public interface Overlay {

        /** Draws above the diagram. */
        void paint(GC gc, Viewport view);
    }

    /** @param problems gives the highest severity of the problems of an object, or {@code null} */
    public DiagramCanvas(Composite parent, DiagramState state, Function<EObject, Severity> problems) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.state = state;
        this.problems = problems;
        setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        tools = new DrawingTools(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.MouseHorizontalWheel, event -> scroll(-event.count * WHEEL / 3, 0));
        state.addListener(this::stateChanged);
    }

    /** Returns what it shows. */
    public DiagramState state() {
        return state;
    }

    /** Returns which part of the diagram is seen. */
    public Viewport view() {
        return view;
    }

    /** Shows another part of the diagram. */
    public void show(Viewport next) {
        whole = whole && next.equals(view);
        view = next;
        listeners.forEach(Runnable::run);
        redraw();
    }

    /** Registers a listener that is told when another part of the diagram is seen, or the diagram changed. */
    public void addViewListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Sets what is drawn above the diagram. */
    public void setOverlay(Overlay next) {
        overlay = next;
        redraw();
    }

    /** Returns the colours in use. */
    public Palette palette() {
        return tools.palette();
    }

    /** Returns how long the last drawing took, in nanoseconds. */
    public long paintNanos() {
        return paintNanos;
    }

    /** Returns how often the diagram was drawn. */
    public int paints() {
        return paints;
    }

    /** Returns the scale in relation to the natural size: 1 is 100 percent. */
    public double zoom() {
        return view.scale() / tools.natural();
    }

    /** Shows everything, at most at the natural size. */
    public void fit() {
        if (state.scene() != null && getSize().x > 0) {
            show(Viewport.fit(state.scene().bounds(), getSize(), tools.natural()));
            whole = true;
        }
    }

    /** Goes to a scale, where 1 is the natural size; the middle stays where it is. */
    public void zoomTo(double zoom) {
        show(view.zoomed(zoom * tools.natural(), new Point(getSize().x / 2, getSize().y / 2)));
    }

    /** Goes nearer by one step. */
    public void zoomIn() {
        zoomTo(zoom() * STEP);
    }

    /** Goes away by one step. */
    public void zoomOut() {
        zoomTo(zoom() / STEP);
    }

    /** Moves what is seen by dots of the window. */
    public void scroll(double dx, double dy) {
        show(view.moved(dx, dy));
    }

    /** Moves what is seen so that a part is. */
    public void reveal(Part part) {
        Box box = state.scene() == null ? null : state.scene().bounds(part);
        if (box != null && getSize().x > 0) {
            show(view.showing(box.grown(16 / view.scale()), getSize()));
        }
    }

    /** Returns what is drawn at a dot of the window. */
    public Optional<Part> at(int x, int y) {
        return state.scene() == null ? Optional.empty()
                : state.scene().at(view.x(x), view.y(y), NEAR / view.scale());
    }

    /** Returns a dot of the window beside what is selected, for a menu. */
    public Point besideSelection() {
        Box box = state.selected().stream().findFirst().map(part -> state.scene().bounds(part)).orElse(null);
        if (box == null) {
            return new Point(getSize().x / 2, getSize().y / 2);
        }
        Rectangle dots = view.dots(box);
        return new Point(Math.clamp(dots.x + dots.width / 2, 0, Math.max(0, getSize().x)),
                Math.clamp(dots.y + dots.height / 2, 0, Math.max(0, getSize().y)));
    }

    private void stateChanged() {
        if (!isDisposed()) {
            if (!fitted && state.isPlaced() && getSize().x > 0) {
                fitted = true;
                fit();
            }
            listeners.forEach(Runnable::run);
            redraw();
        }
    }

    private void resized() {
        if (state.isPlaced() && (whole || !fitted)) {
            fitted = true;
            fit();
        }
        listeners.forEach(Runnable::run);
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            show(view.zoomed(view.scale() * Math.pow(STEP, Integer.signum(event.count)), new Point(event.x, event.y)));
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            scroll(-event.count * WHEEL / 3.0, 0);
        } else {
            scroll(0, -event.count * WHEEL / 3.0);
        }
        event.doit = false;
    }

    private void paint(GC gc) {
        long start = System.nanoTime();
        Palette palette = palette();
        gc.setBackground(new org.eclipse.swt.graphics.Color(new RGB(palette.background() >> 16 & 0xff,
                palette.background() >> 8 & 0xff, palette.background() & 0xff)));
        gc.fillRectangle(getClientArea());
        if (state.scene() != null) {
            Appearance look = new Appearance(palette, problems, state.selected(), state.pointed(), state.highlighted());
            new ScenePainter(state.scene(), look, new GcSurface(gc, view, tools), view.visible(getSize())).paint();
            if (!state.isPlaced()) {
                paintWaiting(gc);
            }
            overlay.paint(gc, view);
            paints++;
            paintNanos = System.nanoTime() - start;
        }
    }

    private void paintWaiting(GC gc) {
        gc.setFont(getFont());
        gc.setForeground(getForeground());
        Point extent = gc.textExtent(Messages.Canvas_arranging);
        gc.drawText(Messages.Canvas_arranging, (getSize().x - extent.x) / 2, (getSize().y - extent.y) / 2, true);
    }
}
