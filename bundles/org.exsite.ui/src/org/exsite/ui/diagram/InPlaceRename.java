package org.exsite.ui.diagram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.exsite.diagram.Link;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Strand;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.diagram.canvas.DiagramCanvas;

/** A field over a part in which its display name is changed: Enter takes it over, Escape drops it. */
final class InPlaceRename {

    private static final int LEAST_WIDTH = 180;

    private final TopologyPage page;
    private final Part part;
    private boolean finished;

    InPlaceRename(TopologyPage page, Part part) {
        this.page = page;
        this.part = part;
    }

    void open() {
        EObject object = part.object();
        EStructuralFeature feature = Gestures.nameFeature(object).orElse(null);
        if (feature == null) {
            return;
        }
        DiagramCanvas canvas = page.canvas();
        canvas.reveal(part);
        Text text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
        Object name = object.eGet(feature);
        text.setText(name == null ? ObjectLabels.of(object) : name.toString());
        text.selectAll();
        Rectangle place = place(canvas);
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        text.setBounds(place.x, place.y, Math.max(LEAST_WIDTH, place.width), height);
        text.addListener(SWT.DefaultSelection, event -> finish(text, true));
        text.addListener(SWT.FocusOut, event -> finish(text, true));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                finish(text, false);
            }
        });
        text.setFocus();
    }

    private Rectangle place(DiagramCanvas canvas) {
        if (part instanceof Link link) {
            Strand strand = canvas.state().scene().strand(link);
            return canvas.view()
                    .dots(Box.around(strand.curve().x(strand.label()), strand.curve().y(strand.label()), 120, 20));
        }
        Box box = canvas.state().scene().bounds(part);
        return canvas.view().dots(part instanceof Node ? new Box(box.x(), box.y() + 4, box.width(), 24) : box);
    }

    private void finish(Text text, boolean take) {
        if (!finished) {
            finished = true;
            String name = text.getText();
            boolean focused = text.isFocusControl();
            text.dispose();
            if (focused) {
                page.canvas().setFocus();
            }
            if (take) {
                page.gestures().rename(part.object(), name);
            }
        }
    }
}
