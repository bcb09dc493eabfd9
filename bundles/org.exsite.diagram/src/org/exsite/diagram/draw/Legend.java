package org.exsite.diagram.draw;

import java.util.EnumSet;
import java.util.Set;

import org.exsite.diagram.LinkKind;

/** What the colours of lines mean, in one row below a picture; only the kinds that are there. */
final class Legend {

    static final double MARGIN = 24;
    private static final double LINE = 26;
    private static final double GAP = 18;
    private static final double HEIGHT = 30;

    private final Set<LinkKind> kinds;

    private Legend(Set<LinkKind> kinds) {
        this.kinds = kinds;
    }

    static Legend of(Scene scene) {
        Set<LinkKind> kinds = EnumSet.noneOf(LinkKind.class);
        scene.strands().forEach(strand -> kinds.add(strand.there().kind()));
        return new Legend(kinds);
    }

    double width() {
        return kinds.stream().mapToDouble(kind -> LINE + 6 + GAP + TextWidths.of(kind.label(), NodeShape.TEXT, false)).sum();
    }

    double height() {
        return kinds.isEmpty() ? 0 : HEIGHT;
    }

    void paint(Surface surface, Palette palette, Box bounds) {
        double x = bounds.x() + MARGIN;
        double y = bounds.bottom() - HEIGHT / 2;
        for (LinkKind kind : kinds) {
            surface.curve(new Curve(x, y, x + LINE / 2, y, x + LINE, y), 0, 1, palette.of(kind), 2.5,
                    kind == LinkKind.REPLICATION ? Surface.Stroke.DASHED : Surface.Stroke.SOLID);
            double width = TextWidths.of(kind.label(), NodeShape.TEXT, false);
            surface.text(kind.label(), new Box(x + LINE + 6, y - 8, width + 4, 16), NodeShape.TEXT, false,
                    palette.foreground());
            x += LINE + 6 + GAP + width;
        }
    }
}
