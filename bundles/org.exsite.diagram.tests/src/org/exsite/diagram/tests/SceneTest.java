package org.exsite.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.Place;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.draw.Curve;
import org.exsite.diagram.draw.Scene;
import org.exsite.diagram.draw.Strand;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;

class SceneTest {

    private final Topology topology = Topology.of(SampleOrganization.founding());
    private final Node north = topology.sites().get(0);
    private final Node south = topology.sites().get(1);
    private final Scene scene = new Scene(topology, new Places(List.of(new Place(north.id(), 0, 0),
            new Place(south.id(), 600, 0))), true);

    @Test
    void aNodeIsFoundWhereItStands() {
        Box box = scene.box(north);
        assertEquals(Optional.of(north), scene.at(box.x() + 5, box.y() + 5, 3).map(Part.class::cast));
        assertEquals(0, box.centreX());
        assertEquals(Optional.empty(), scene.at(0, 300, 3));
    }

    @Test
    void aRowIsFoundBeforeItsNode() {
        Box row = scene.bounds(north.rows().getFirst());
        assertTrue(row.width() < scene.box(north).width());
        assertEquals(Optional.of(north.rows().getFirst()), scene.at(row.centreX(), row.centreY(), 3));
    }

    @Test
    void aNodeWithoutAPlaceIsLeftOutWithItsLinks() {
        assertEquals(List.of(north, south), scene.nodes());
        assertTrue(scene.strands().stream().noneMatch(strand -> strand.there().kind() == LinkKind.INTERNET));
    }

    @Test
    void twoConnectorsThatLeadToEachOtherAreOneLine() {
        List<Strand> strands = scene.strands().stream().filter(s -> s.there().kind() == LinkKind.SITE).toList();
        assertEquals(1, strands.size());
        assertEquals("South -> North", Organizations.way(strands.getFirst().back()));
    }

    @Test
    void theHalfOfALineBelongsToTheConnectorOfTheNearerSite() {
        Strand strand = scene.strands().stream().filter(s -> s.there().kind() == LinkKind.SITE).findFirst().orElseThrow();
        Curve curve = strand.curve();
        assertSame(strand.there(), scene.at(curve.x(0.3), curve.y(0.3), 3).orElseThrow());
        assertSame(strand.back(), scene.at(curve.x(0.7), curve.y(0.7), 3).orElseThrow());
    }

    @Test
    void linesBetweenTheSameNodesRunApart() {
        List<Double> heights = scene.strands().stream().map(strand -> strand.curve().y(0.5)).toList();
        assertEquals(3, heights.size());
        for (int i = 1; i < heights.size(); i++) {
            assertTrue(Math.abs(heights.get(i) - heights.get(i - 1)) > 10, heights.toString());
        }
    }

    @Test
    void linesBeginAtTheEdgeOfTheirBoxes() {
        for (Strand strand : scene.strands()) {
            assertTrue(onEdge(scene.box(strand.there().from()), strand.curve().x0(), strand.curve().y0()));
            assertTrue(onEdge(scene.box(strand.there().to()), strand.curve().x1(), strand.curve().y1()));
        }
    }

    @Test
    void countedServersMakeANodeSmaller() {
        Scene counted = new Scene(topology, new Places(List.of(new Place(north.id(), 0, 0))), false);
        assertEquals(List.of(), counted.shape(north).rows());
        assertEquals("1 server", counted.shape(north).note());
        assertNotEquals(scene.box(north).height(), counted.box(north).height());
    }

    @Test
    void theBoundsHoldEverything() {
        Box bounds = scene.bounds();
        for (Node node : scene.nodes()) {
            assertEquals(bounds, bounds.with(scene.box(node)));
        }
    }

    @Test
    void aPointNearACurveIsAsFarFromItAsItLooks() {
        Curve arc = new Curve(0, 0, 50, 100, 100, 0);
        assertEquals(0, arc.distance(50, 50), 0.5);
        assertEquals(10, arc.distance(50, 60), 0.5);
        assertEquals(0.5, arc.nearest(50, 80), 0.05);
    }

    @Test
    void theWayOutOfABoxCrossesItsEdge() {
        Box box = new Box(0, 0, 100, 40);
        assertEquals(100, box.exit(50, 20, 250, 20)[0], 1e-9);
        assertEquals(40, box.exit(50, 20, 50, 90)[1], 1e-9);
    }

    private static boolean onEdge(Box box, double x, double y) {
        return box.contains(x, y, 0.01) && !box.grown(-0.5).contains(x, y, 0);
    }

    /** Keeps the type of links in the picture when one connector leads to two sites. */
    @Test
    void linksOfOneConnectorToTwoSitesAreDifferentParts() {
        Link link = topology.links().getFirst();
        assertNotEquals(link, new Link(link.object(), link.kind(), link.from(), north, null, 1));
        assertEquals(link, new Link(link.object(), link.kind(), link.from(), link.to(), null, 7));
    }
}
