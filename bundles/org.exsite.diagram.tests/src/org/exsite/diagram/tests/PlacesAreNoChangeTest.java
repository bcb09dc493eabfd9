package org.exsite.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.edit.PlaceCommands;
import org.exsite.diagram.layout.TopologyLayout;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;

/** Places are kept with the file and are no change to the directory. */
class PlacesAreNoChangeTest {

    private final Organization organization = SampleOrganization.founding();
    private final Places places = TopologyLayout.arrange(Topology.of(organization), true, () -> false);

    @Test
    void anArrangementIsOneStep() {
        ExsiteEditingDomain domain = Organizations.domain(organization);
        domain.getCommandStack().execute(PlaceCommands.arrange(domain, organization, places));
        assertEquals(places.texts(), organization.getDiagram());
        assertEquals("Arrange the diagram", domain.getCommandStack().getUndoCommand().getLabel());
        domain.getCommandStack().undo();
        assertEquals(List.of(), organization.getDiagram());
        assertTrue(!domain.getCommandStack().canUndo());
    }

    @Test
    void placesAreNoPendingChange() {
        organization.getDiagram().addAll(places.texts());
        assertTrue(ChangeSet.between(SampleOrganization.founding(), organization).isEmpty());
    }

    @Test
    void placesAreSavedWithTheFile() throws IOException {
        organization.getDiagram().addAll(places.texts());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OrganizationStorage.save(organization, out);
        Organization read = OrganizationStorage.load(new ByteArrayInputStream(out.toByteArray()), "test");
        assertEquals(places.texts(), read.getDiagram());
    }
}
