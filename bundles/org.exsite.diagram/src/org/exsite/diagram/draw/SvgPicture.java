package org.exsite.diagram.draw;

import org.exsite.diagram.DiagramMessages;

/** A scene as a file of SVG 1.1 that any browser shows; each thing has a tip that says what it is. */
public final class SvgPicture {

    private static final String FONTS = "Segoe UI, Helvetica Neue, Arial, DejaVu Sans, SansSerif, sans-serif";

    private SvgPicture() {
    }

    /**
     * Returns the text of the file.
     *
     * @param title what the picture shows, for those who cannot see it
     */
    public static String of(Scene scene, Appearance look, String title) {
        Box bounds = bounds(scene);
        SvgSurface surface = new SvgSurface();
        surface.box(bounds, 0, look.palette().background(), Surface.NONE, 0, Surface.Stroke.SOLID);
        new ScenePainter(scene, look, surface, bounds).paint();
        Legend.of(scene).paint(surface, look.palette(), bounds);
        return String.format("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="%d %d %d %d" font-family="%s">
                <title>%s</title>
                %s</svg>
                """, (int) bounds.width(), (int) bounds.height(), (int) bounds.x(), (int) bounds.y(),
                (int) bounds.width(), (int) bounds.height(), FONTS,
                SvgSurface.escape(DiagramMessages.format("diagram.title", title)), surface.content());
    }

    /** Whole numbers, with room for the legend below. */
    private static Box bounds(Scene scene) {
        Box bounds = scene.bounds();
        Legend legend = Legend.of(scene);
        double left = Math.floor(bounds.x());
        double top = Math.floor(bounds.y());
        return new Box(left, top, Math.ceil(Math.max(bounds.right() - left, legend.width() + 2 * Legend.MARGIN)),
                Math.ceil(bounds.bottom() - top + legend.height()));
    }
}
