package org.exsite.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.exsite.diagram.Diagrams;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.draw.Appearance;
import org.exsite.diagram.draw.Palette;
import org.exsite.diagram.draw.PngPicture;
import org.exsite.diagram.draw.Scene;
import org.exsite.diagram.draw.SvgPicture;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.rules.Severity;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PictureTest {

    private final Organization organization = SampleOrganization.founding();

    @Test
    void thePictureIsWellFormedAndNamesEverything() throws Exception {
        Document document = parse(svg());
        assertEquals("svg", document.getDocumentElement().getTagName());
        String text = document.getDocumentElement().getTextContent();
        for (String expected : new String[] {"Topology of Trager", "North", "South", "NORTH1", "SOUTH1", "Internet",
            "SMTP:*", "Site connector \u00b7 1", "Directory replication"}) {
            assertTrue(text.contains(expected), expected);
        }
    }

    @Test
    void whatIsDrawnLiesWithinThePicture() throws Exception {
        Element root = parse(svg()).getDocumentElement();
        String[] view = root.getAttribute("viewBox").split(" ");
        double left = Double.parseDouble(view[0]);
        double right = left + Double.parseDouble(view[2]);
        var boxes = root.getElementsByTagName("rect");
        assertTrue(boxes.getLength() > 3);
        for (int i = 0; i < boxes.getLength(); i++) {
            Element box = (Element) boxes.item(i);
            double x = Double.parseDouble(box.getAttribute("x"));
            assertTrue(x >= left && x + Double.parseDouble(box.getAttribute("width")) <= right, box.getAttribute("x"));
        }
    }

    @Test
    void namesCannotBreakOutOfThePicture() throws Exception {
        ((Site) organization.getChildren().getFirst()).setDisplayName("<script>&\"\u0001\ud800]]>");
        String svg = svg();
        assertFalse(svg.contains("<script>"));
        assertTrue(parse(svg).getDocumentElement().getTextContent().contains("<script>&\"]]>"));
    }

    @Test
    void aLongNameEndsInAnEllipsis() {
        ((Site) organization.getChildren().getFirst()).setDisplayName("A".repeat(200));
        assertTrue(svg().contains("AAA\u2026"));
    }

    @Test
    void problemsHaveSigns() {
        int plain = svg().split("<ellipse").length;
        Object north = organization.getChildren().getFirst();
        String marked = svg(Appearance.picture(Palette.LIGHT, object -> object == north ? Severity.ERROR : null));
        assertEquals(plain + 1, marked.split("<ellipse").length);
    }

    @Test
    void thePngShowsTheSameAtItsScale() throws IOException {
        String svg = svg();
        int width = Integer.parseInt(svg.replaceAll("(?s).*?<svg[^>]* width=\"(\\d+)\".*", "$1"));
        BufferedImage image = png(svg, 2);
        assertEquals(2 * width, image.getWidth());
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        assertTrue(dark > 1000, "dark dots: " + dark);
    }

    @Test
    void aPictureThatWouldBeTooLargeIsRefused() {
        IOException refused = assertThrows(IOException.class, () -> png(svg(), 100));
        assertTrue(refused.getMessage().contains("at most 10,000"), refused.getMessage());
    }

    private static BufferedImage png(String svg, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngPicture.write(svg, scale, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private String svg() {
        return svg(Appearance.picture(Palette.LIGHT, object -> null));
    }

    private String svg(Appearance look) {
        Topology topology = Topology.of(organization);
        return SvgPicture.of(new Scene(topology, Diagrams.places(topology, Places.of(organization), true), true), look,
                "Trager");
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
