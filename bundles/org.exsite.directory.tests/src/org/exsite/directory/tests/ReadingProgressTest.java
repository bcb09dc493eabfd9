package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.exsite.directory.DirectoryReader;
import org.exsite.directory.ReadOptions;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingProgressTest {

    @TempDir
    Path folder;

    private static final class Told implements Progress {

        private final List<String> tasks = new ArrayList<>();
        private final List<Long> units = new ArrayList<>();
        private long total;
        private final long cancelAt;

        Told(long cancelAt) {
            this.cancelAt = cancelAt;
        }

        @Override
        public void begin(String task, long newTotal) {
            tasks.add(task);
            total = newTotal;
        }

        @Override
        public void done(long newUnits) {
            units.add(newUnits);
        }

        @Override
        public boolean isCanceled() {
            return units.size() >= cancelAt;
        }
    }

    private Path file(String kind) throws IOException {
        StringBuilder text = new StringBuilder(kind.equals("csv")
                ? "Obj-Class,Directory Name,Obj-Container,Display Name\r\n" : "version: 1\n");
        for (int i = 0; i < 12_000; i++) {
            text.append(kind.equals("csv")
                    ? "mailbox,User" + i + ",/o=Trager/ou=North/cn=Recipients,The user with the number " + i + "\r\n"
                    : "\ndn: cn=User" + i + ",cn=Recipients,ou=North,o=Trager\nobjectClass: organizationalPerson\n"
                            + "objectClass: person\nobjectClass: top\ncn: The user with the number " + i + "\n");
        }
        Path file = folder.resolve("export." + kind);
        Files.writeString(file, text);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ldif"})
    void bytesAreToldInSteps(String kind) throws IOException {
        Told told = new Told(Long.MAX_VALUE);
        Path file = file(kind);

        DirectoryReader.read(List.of(file), ReadOptions.DEFAULT.with(told));

        assertEquals(List.of("Reading export." + kind), told.tasks);
        assertEquals(Files.size(file), told.total);
        assertTrue(told.units.size() >= 3, told.units.toString());
        assertEquals(told.units.stream().sorted().toList(), told.units);
        assertTrue(told.units.getLast() <= told.total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ldif"})
    void readingStopsWhenAskedTo(String kind) throws IOException {
        Path file = file(kind);

        assertThrows(CancellationException.class,
                () -> DirectoryReader.read(List.of(file), ReadOptions.DEFAULT.with(new Told(1))));
    }

    @Test
    void nobodyNeedsToBeTold() throws IOException {
        assertEquals("Trager", DirectoryReader.read(file("csv")).getName());
    }
}
