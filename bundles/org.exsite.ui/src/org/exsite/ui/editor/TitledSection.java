package org.exsite.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Section;

/**
 * A section that paints its title quickly. {@link Section} paints by way of an image that is as large as all that it holds,
 * which takes several milliseconds for each section of a form whenever a part of it is painted.
 */
final class TitledSection extends Section {

    private boolean painting;

    TitledSection(Composite parent, int style) {
        super(parent, style);
    }

    @Override
    protected void onPaint(PaintEvent event) {
        painting = true;
        try {
            super.onPaint(event);
        } finally {
            painting = false;
        }
        Rectangle all = getClientArea();
        int title = titleHeight(all);
        event.gc.setBackground(getBackground());
        event.gc.fillRectangle(all.x, all.y + title, all.width, all.height - title);
    }

    @Override
    public Rectangle getClientArea() {
        Rectangle all = super.getClientArea();
        return painting ? new Rectangle(all.x, all.y, all.width, titleHeight(all)) : all;
    }

    /** What lies above the client, or all of a section that is closed. */
    private int titleHeight(Rectangle all) {
        return isExpanded() && getClient() != null && getClient().getLocation().y > 0
                ? Math.min(all.height, getClient().getLocation().y) : all.height;
    }

    /** Drops the picture of the title, which a section keeps in the colours that it had until its size changes. */
    void paintAnew() {
        notifyListeners(SWT.Resize, new Event());
        redraw();
    }

    /** Gives the twistie its colours. */
    void colourToggle(Color colour, Color hover) {
        if (toggle != null) {
            toggle.setDecorationColor(colour);
            toggle.setHoverDecorationColor(hover);
        }
    }
}
