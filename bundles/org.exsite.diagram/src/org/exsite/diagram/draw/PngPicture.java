package org.exsite.diagram.draw;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.exsite.diagram.DiagramMessages;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** A picture of SVG as dots. It needs no screen. */
public final class PngPicture {

    /** The most dots to a side; a picture of this size takes 400 megabytes while it is drawn. */
    public static final int MOST = 10_000;

    /** The drawing is our own, so that only its size is a limit. */
    private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT.maxNestingDepth(),
            DocumentLimits.DEFAULT.maxUseNestingDepth(), Integer.MAX_VALUE);

    private PngPicture() {
    }

    /**
     * Writes the picture.
     *
     * @param svg the text of an SVG file
     * @param scale how many dots there are to a unit, such as 2 for a sharp print
     * @throws IOException if it would be too large, or cannot be written
     */
    public static void write(String svg, double scale, OutputStream stream) throws IOException {
        SVGDocument document = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IOException(DiagramMessages.get("png.unreadable"));
        }
        int width = (int) Math.ceil(document.size().width * scale);
        int height = (int) Math.ceil(document.size().height * scale);
        if (width > MOST || height > MOST) {
            throw new IOException(DiagramMessages.format("png.tooLarge", width, height, MOST));
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((java.awt.Component) null, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        ImageIO.write(image, "png", stream);
    }
}
