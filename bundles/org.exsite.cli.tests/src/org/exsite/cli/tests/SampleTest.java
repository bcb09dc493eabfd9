package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

    @TempDir
    Path folder;

    @Test
    void hasTheNumbersThatWereAskedForAndNoFault() throws IOException {
        Path file = folder.resolve("sample.exsite");
        Cli.Result result = Cli.run("sample", "--recipients", 60, "--sites", 3, "-o", file).exits(0);
        assertEquals("", result.out());
        assertEquals(60, Sites.recipients(OrganizationStorage.load(file)).filter(SampleTest::isAskedFor).count());
        assertEquals(3, count(file, Site.class));
        Cli.run("check", file, "--fail-on", "info").exits(0);
    }

    @Test
    void theSameSeedMakesTheSameFileAndAnotherMakesAnother() throws IOException {
        byte[] first = bytes("first.exsite", 7);
        assertArrayEquals(first, bytes("second.exsite", 7));
        assertFalse(Arrays.equals(first, bytes("third.exsite", 8)));
    }

    @Test
    void everyPlantedFaultIsFoundWhereItWasPlanted() {
        Path file = folder.resolve("faults.exsite");
        Cli.Result result = Cli.run("sample", "--faults", "-o", file).exits(0);
        assertTrue(result.lines().size() >= 5, result.out());
        String report = Cli.run("check", file, "--fail-on", "info").exits(1).out();
        for (String line : result.lines()) {
            String rule = line.substring(line.lastIndexOf('['));
            String object = line.replaceAll("^planted (?:Q\\d+)? ?(/.*?): .*", "$1");
            assertTrue(report.lines().anyMatch(found -> found.endsWith(rule) && found.contains(" " + object + ": ")),
                    line + "\nis not in\n" + report);
        }
    }

    @Test
    void onStandardOutputTheListOfFaultsIsAMessage() {
        Cli.Result result = Cli.run("sample", "--faults", "-o", "-").exits(0);
        assertTrue(result.out().startsWith("<?xml"));
        assertTrue(result.err().startsWith("planted "), result.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--recipients -1", "--recipients 2000000000", "--sites 0", "--sites 1001"})
    void aNumberOutOfRangeIsWrongUsage(String options) {
        String[] words = options.split(" ");
        Path file = folder.resolve("sample.exsite");
        assertTrue(Cli.run("sample", words[0], words[1], "-o", file).exits(2).err().contains(words[0]));
        assertFalse(Files.exists(file));
    }

    private byte[] bytes(String name, int seed) throws IOException {
        Cli.run("sample", "--recipients", 40, "--seed", seed, "-o", folder.resolve(name)).exits(0);
        return Files.readAllBytes(folder.resolve(name));
    }

    private static int count(Path file, Class<?> type) throws IOException {
        int count = 0;
        for (TreeIterator<EObject> all = Organizations.read(file).eAllContents(); all.hasNext();) {
            if (type.isInstance(all.next())) {
                count++;
            }
        }
        return count;
    }

    /** The folders of Exchange itself and the recipients of directory synchronization come in addition. */
    private static boolean isAskedFor(Recipient recipient) {
        return recipient.getImportedFrom() == null
                && !(recipient instanceof PublicFolder folder && folder.getSystemFolderType() != null);
    }
}
