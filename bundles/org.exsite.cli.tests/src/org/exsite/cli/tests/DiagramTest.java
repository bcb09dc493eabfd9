package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramTest {

    @TempDir
    Path folder;
    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = save(SampleOrganization.founding());
    }

    @Test
    void anSvgFileShowsSitesServersAndTheSignOfTheProblem() throws IOException {
        Path file = folder.resolve("picture.svg");
        Cli.run("diagram", input, "-o", file).exits(0);
        String svg = Files.readString(file);
        assertTrue(svg.contains("NORTH1") && svg.contains("South") && svg.contains("Internet"), svg);
        int signs = svg.split("<ellipse").length;
        assertEquals(signs - 1, Cli.run("diagram", input, "--no-problems", "-o", "-").exits(0).out()
                .split("<ellipse").length);
    }

    @Test
    void aPngFileIsWrittenWithoutAScreen() throws IOException {
        Path file = folder.resolve("picture.png");
        Cli.run("diagram", input, "--scale", 1, "-o", file).exits(0);
        assertEquals(0x89, Files.readAllBytes(file)[0] & 0xff);
    }

    @Test
    void placesOfTheFileAreKeptUnlessItIsArrangedAnew() throws IOException {
        Organization organization = SampleOrganization.founding();
        organization.getDiagram().add("5000,0 /o=Trager/ou=South");
        Path moved = save(organization);
        String kept = Cli.run("diagram", moved, "-o", "-").exits(0).out();
        String anew = Cli.run("diagram", moved, "--arrange", "-o", "-").exits(0).out();
        assertFalse(kept.equals(anew));
        assertEquals(Cli.run("diagram", input, "-o", "-").exits(0).out(), anew);
    }

    @Test
    void otherEndingsAndScalesAreRefused() {
        assertTrue(Cli.run("diagram", input, "-o", folder.resolve("picture.gif")).exits(2).err().contains(".svg or .png"));
        Cli.run("diagram", input, "--scale", 0, "-o", folder.resolve("picture.png")).exits(2);
        assertFalse(Files.exists(folder.resolve("picture.png")));
    }

    private Path save(Organization organization) throws IOException {
        Path file = folder.resolve("input" + organization.getDiagram().size() + ".exsite");
        OrganizationStorage.save(organization, file);
        return file;
    }
}
