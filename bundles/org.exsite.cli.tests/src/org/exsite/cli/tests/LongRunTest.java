package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.exsite.cli.LongRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongRunTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreLargeTogether() throws IOException {
        String one = file("one.csv", LongRun.LARGE / 2);
        String other = file("other.csv", LongRun.LARGE / 2);
        assertTrue(LongRun.isLarge("convert", one, other, "-o", "all.exsite"));
        assertFalse(LongRun.isLarge("convert", one, "-o", "all.exsite"));
    }

    @Test
    void whatIsNoFileIsNotLarge() {
        assertFalse(LongRun.isLarge("sample", "--recipients", "1000000", "-o", "", folder.toString(), "missing.csv", "-"));
        assertFalse(LongRun.isLarge());
    }

    @Test
    void everyOptionIsKeptButTheOneForShortCommands() {
        assertEquals(
                List.of("java", "-XX:+UseSerialGC", "-Dexsite.app=exsite app", "-cp", "exsite-cli.jar",
                        "org.exsite.cli.Main", "check", "site export.csv"),
                LongRun.command(Path.of("java"),
                        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dexsite.app=exsite app"), "exsite-cli.jar",
                        "check", "site export.csv"));
    }

    @Test
    void theExitCodeIsThatOfTheOtherProcess() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertEquals(Optional.of(0), LongRun.run(List.of(java, "--version")));
        assertEquals(Optional.of(1), LongRun.run(List.of(java, "NoSuchClass")));
    }

    @Test
    void whatCannotBeStartedIsRunHere() {
        assertEquals(Optional.empty(), LongRun.run(List.of(folder.resolve("java").toString())));
    }

    private String file(String name, long size) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(size);
        }
        return file.toString();
    }
}
