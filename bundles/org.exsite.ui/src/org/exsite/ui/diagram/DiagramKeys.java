package org.exsite.ui.diagram;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.diagram.tools.KeyNavigation;

/** Everything that can be done in a diagram without a mouse. */
final class DiagramKeys {

    private static final int NUDGE = 10;
    private static final int SCROLL = 60;

    private final TopologyPage page;

    DiagramKeys(TopologyPage page) {
        this.page = page;
    }

    void install() {
        DiagramCanvas canvas = page.canvas();
        canvas.addListener(SWT.KeyDown, event -> {
            if (page.isReady()) {
                event.doit = !pressed(event);
            }
        });
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_PAGE_NEXT
                || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.at(event.x, event.y).ifPresent(part -> open()));
    }

    private boolean pressed(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> arrow(event.keyCode, control, alt,
                    (event.stateMask & SWT.SHIFT) != 0);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.F2 -> page.selectedPart().ifPresent(part -> new InPlaceRename(page, part).open());
            case SWT.DEL -> page.gestures().delete(page.state().selected());
            case SWT.ESC -> escape();
            case SWT.HOME -> page.canvas().fit();
            case SWT.KEYPAD_ADD -> page.canvas().zoomIn();
            case SWT.KEYPAD_SUBTRACT -> page.canvas().zoomOut();
            default -> {
                return typed(event, control);
            }
        }
        return true;
    }

    private boolean typed(Event event, boolean control) {
        switch (event.character != 0 && !control ? event.character : (char) event.keyCode) {
            case '+', '=' -> page.canvas().zoomIn();
            case '-' -> page.canvas().zoomOut();
            case '0' -> page.canvas().zoomTo(1);
            case '/' -> new KeyNavigation(page.state()).round(true).ifPresent(this::go);
            case '\\' -> new KeyNavigation(page.state()).round(false).ifPresent(this::go);
            case 'a' -> {
                if (!control) {
                    return false;
                }
                page.select(new KeyNavigation(page.state()).everything());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void arrow(int key, boolean control, boolean alt, boolean shift) {
        int dx = key == SWT.ARROW_LEFT ? -1 : key == SWT.ARROW_RIGHT ? 1 : 0;
        int dy = key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0;
        if (control) {
            page.gestures().move(page.state().selected().stream().filter(Node.class::isInstance).map(Node.class::cast)
                    .toList(), dx * NUDGE, dy * NUDGE);
        } else if (shift) {
            page.canvas().scroll(dx * SCROLL, dy * SCROLL);
        } else {
            new KeyNavigation(page.state()).go(key, alt).ifPresent(this::go);
        }
    }

    private void go(Part part) {
        page.select(Set.of(part));
        page.canvas().reveal(part);
    }

    private void escape() {
        page.useSelectTool();
        page.highlight(Set.of());
    }

    /** Shows the form of what is selected. */
    private void open() {
        Optional<EObject> object = page.selectedPart().map(Part::object);
        object.ifPresent(selected -> page.editor().reveal(selected, null));
    }
}
