package org.exsite.diagram.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.edit.ObjectIcons;

/** Writes what is drawn on it as elements of SVG. */
final class SvgSurface implements Surface {

    private final StringBuilder body = new StringBuilder();
    private final Map<URL, String> icons = new LinkedHashMap<>();

    @Override
    public double scale() {
        return 1;
    }

    /** Returns the elements that were drawn, after the icons that they use. */
    String content() {
        StringBuilder all = new StringBuilder("<defs>\n");
        icons.forEach((url, id) -> all.append("<symbol id=\"").append(id).append("\" viewBox=\"0 0 16 16\">")
                .append(drawing(url)).append("</symbol>\n"));
        return all.append("</defs>\n").append(body).toString();
    }

    @Override
    public void box(Box box, double corner, int fill, int line, double width, Stroke stroke) {
        body.append("<rect").append(attribute("x", box.x())).append(attribute("y", box.y()))
                .append(attribute("width", box.width())).append(attribute("height", box.height()));
        if (corner > 0) {
            body.append(attribute("rx", corner));
        }
        paint(fill, line, width, stroke);
    }

    @Override
    public void curve(Curve curve, double from, double to, int colour, double width, Stroke stroke) {
        double[] points = curve.points(from, to);
        body.append("<path d=\"");
        for (int i = 0; i < points.length; i += 2) {
            body.append(i == 0 ? 'M' : 'L').append(number(points[i])).append(' ').append(number(points[i + 1]));
        }
        body.append('"');
        paint(NONE, colour, width, stroke);
    }

    @Override
    public void area(double[] points, int fill) {
        body.append("<polygon points=\"");
        for (int i = 0; i < points.length; i += 2) {
            body.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        body.append('"');
        paint(fill, NONE, 0, Stroke.SOLID);
    }

    @Override
    public void ellipse(Box box, int fill, int line, double width) {
        body.append("<ellipse").append(attribute("cx", box.centreX())).append(attribute("cy", box.centreY()))
                .append(attribute("rx", box.width() / 2)).append(attribute("ry", box.height() / 2));
        paint(fill, line, width, Stroke.SOLID);
    }

    @Override
    public void text(String text, Box box, double size, boolean bold, int colour) {
        body.append("<text").append(attribute("x", box.x())).append(attribute("y", box.centreY() + size * 0.36))
                .append(attribute("font-size", size)).append(bold ? " font-weight=\"bold\"" : "")
                .append(" fill=\"").append(colour(colour)).append("\">")
                .append(escape(shortened(text, box.width(), size, bold))).append("</text>\n");
    }

    @Override
    public void icon(EClass type, Box box) {
        String id = icons.computeIfAbsent(ObjectIcons.of(type), url -> "icon" + icons.size());
        body.append("<use href=\"#").append(id).append('"').append(attribute("x", box.x())).append(attribute("y", box.y()))
                .append(attribute("width", box.width())).append(attribute("height", box.height())).append("/>\n");
    }

    @Override
    public void begin(String tip) {
        body.append("<g><title>").append(escape(tip)).append("</title>\n");
    }

    @Override
    public void end() {
        body.append("</g>\n");
    }

    private void paint(int fill, int line, double width, Stroke stroke) {
        body.append(" fill=\"").append(colour(fill)).append('"');
        if (line != NONE && width > 0) {
            body.append(" stroke=\"").append(colour(line)).append('"').append(attribute("stroke-width", width));
            if (stroke == Stroke.DASHED) {
                body.append(" stroke-dasharray=\"6 4\"");
            }
        }
        body.append("/>\n");
    }

    private static String shortened(String text, double width, double size, boolean bold) {
        if (TextWidths.of(text, size, bold) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && TextWidths.of(text.substring(0, end) + '\u2026', size, bold) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + '\u2026';
    }

    private static String attribute(String name, double value) {
        return ' ' + name + "=\"" + number(value) + '"';
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private static String colour(int colour) {
        return colour == NONE ? "none" : String.format("#%06x", colour);
    }

    /** Characters that XML cannot hold are left out; names in a directory may hold anything. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c == '\n' || c == '\t' || c >= ' ' && c != 0xfffe && c != 0xffff
                            && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Returns what is within the outer element of an icon. */
    private static String drawing(URL icon) {
        try (InputStream stream = icon.openStream()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('>', text.indexOf("<svg")) + 1, text.lastIndexOf("</svg>")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
