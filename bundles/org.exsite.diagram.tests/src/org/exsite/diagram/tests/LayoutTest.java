package org.exsite.diagram.tests;

import static org.exsite.diagram.tests.Organizations.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.diagram.Node;
import org.exsite.diagram.Place;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.draw.Scene;
import org.exsite.diagram.layout.TopologyLayout;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40})
    void everyNodeHasAPlaceAndNoTwoLieOnEachOther(int sites) {
        Topology topology = Topology.of(sample(sites));
        for (boolean showServers : new boolean[] {true, false}) {
            Scene scene = new Scene(topology, TopologyLayout.arrange(topology, showServers, () -> false), showServers);
            assertEquals(topology.nodes(), scene.nodes());
            assertApart(scene);
        }
    }

    @Test
    void theSameGraphGetsTheSamePlaces() {
        Topology topology = Topology.of(sample(6));
        assertEquals(TopologyLayout.arrange(topology, true, () -> false).texts(),
                TopologyLayout.arrange(Topology.of(sample(6)), true, () -> false).texts());
    }

    @Test
    void sitesThatNothingConnectsArePlacedToo() {
        Topology topology = Topology.of(Organizations.unconnected(4));
        assertApart(new Scene(topology, TopologyLayout.arrange(topology, true, () -> false), true));
    }

    @Test
    void anArrangementCanBeCancelled() {
        assertNull(TopologyLayout.arrange(Topology.of(sample(3)), true, () -> true));
    }

    @Test
    void manySitesAroundOneStandInAGridAndNotInOneColumn() {
        Topology topology = Topology.of(sample(60));
        Scene scene = new Scene(topology, TopologyLayout.arrange(topology, false, () -> false), false);
        double ratio = scene.bounds().width() / scene.bounds().height();
        assertTrue(ratio > 0.4 && ratio < 4, "width by height: " + ratio);
    }

    @Test
    void knownPlacesStayAndNewNodesFindRoom() {
        Topology topology = Topology.of(sample(5));
        Places places = TopologyLayout.arrange(topology, true, () -> false);
        List<Place> known = places.all().stream().skip(3).toList();
        Places completed = TopologyLayout.complete(topology, new Places(known), true);
        known.forEach(place -> assertEquals(place, completed.get(place.id())));
        assertTrue(completed.holdsAll(topology.nodes()));
        assertApart(new Scene(topology, completed, true));
    }

    @Test
    void placesAreReadAsTheyWereWritten() {
        Organization organization = SampleOrganization.founding();
        Places places = TopologyLayout.arrange(Topology.of(organization), true, () -> false);
        organization.getDiagram().addAll(places.texts());
        assertEquals(places.texts(), Places.of(organization).texts());
    }

    @Test
    void whatIsNoPlaceIsLeftOut() {
        Organization organization = SampleOrganization.founding();
        organization.getDiagram().addAll(List.of("", "1,2", "one,two /o=Trager", "3,4 /o=Trager/ou=North",
                "9999999999,1 /o=A"));
        Places places = Places.of(organization);
        assertEquals(List.of("3,4 /o=Trager/ou=North"), places.texts());
        assertFalse(places.isEmpty());
    }

    @Test
    void aPlaceBeyondAllBoundsIsBroughtBack() {
        assertEquals(new Place(DistinguishedName.parse("/o=A"), 1_000_000, -1_000_000),
                Place.parse("999999999,-999999999 /o=A").orElseThrow());
    }

    private static void assertApart(Scene scene) {
        List<Node> nodes = scene.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = i + 1; k < nodes.size(); k++) {
                assertFalse(scene.box(nodes.get(i)).meets(scene.box(nodes.get(k))),
                        nodes.get(i) + " lies on " + nodes.get(k));
            }
        }
    }
}
