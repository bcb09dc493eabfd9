package org.exsite.ui.diagram.tests;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Scene;
import org.exsite.diagram.draw.Strand;
import org.exsite.ui.diagram.canvas.DiagramCanvas;

/** What a hand does in a diagram with mouse and keys. */
final class Hand {

    private final DiagramCanvas canvas;

    Hand(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    private Scene scene() {
        return canvas.state().scene();
    }

    Node node(String title) {
        return scene().nodes().stream().filter(node -> node.title().equals(title)).findFirst().orElseThrow();
    }

    Link link(LinkKind kind, String from, String to) {
        return scene().topology().links().stream().filter(link -> link.kind() == kind && link.from().title().equals(from)
                && link.to().title().equals(to)).findFirst().orElseThrow();
    }

    /** Returns a dot in the heading of a node. */
    Point at(Node node) {
        Box box = scene().box(node);
        return dot(box.centreX(), box.y() + 12);
    }

    /** Returns a dot on the line of a link, at a part of the way from its own site. */
    Point on(Link link, double part) {
        Strand strand = scene().strand(link);
        double t = strand.there().equals(link) ? part : 1 - part;
        return dot(strand.curve().x(t), strand.curve().y(t));
    }

    private Point dot(double x, double y) {
        Rectangle dot = canvas.view().dots(new Box(x, y, 0, 0));
        return new Point(dot.x, dot.y);
    }

    void point(Point point) {
        send(SWT.MouseMove, point, 0, 0);
    }

    void click(Point point) {
        send(SWT.MouseDown, point, 1, 0);
        send(SWT.MouseUp, point, 1, SWT.BUTTON1);
    }

    void doubleClick(Point point) {
        click(point);
        send(SWT.MouseDoubleClick, point, 1, 0);
    }

    void drag(Point from, Point to) {
        send(SWT.MouseDown, from, 1, 0);
        send(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0, SWT.BUTTON1);
        send(SWT.MouseMove, to, 0, SWT.BUTTON1);
        send(SWT.MouseUp, to, 1, SWT.BUTTON1);
    }

    void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        event.stateMask = modifiers;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    boolean selects(EObject object) {
        return canvas.state().selected().stream().anyMatch(part -> part.object() == object);
    }

    private void send(int type, Point point, int button, int mask) {
        Event event = new Event();
        event.x = point.x;
        event.y = point.y;
        event.button = button;
        event.stateMask = mask;
        event.count = 1;
        canvas.notifyListeners(type, event);
    }
}
