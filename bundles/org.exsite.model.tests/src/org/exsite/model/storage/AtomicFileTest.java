package org.exsite.model.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.exsite.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void newFilesHaveNoBackup() throws IOException {
        AtomicFile.write(folder.resolve("a.exsite"), text("one"));
        assertEquals(List.of("a.exsite"), names());
        assertEquals("one", Files.readString(folder.resolve("a.exsite")));
    }

    @Test
    void theVersionBeforeIsKept() throws IOException {
        Path file = folder.resolve("a.exsite");
        for (String text : List.of("one", "two", "three")) {
            AtomicFile.write(file, text(text));
        }
        assertEquals(List.of(".a.exsite.bak", "a.exsite"), names());
        assertEquals("three", Files.readString(file));
        assertEquals("two", Files.readString(AtomicFile.backupOf(file)));
    }

    @Test
    void noBackupIfNoneIsWanted() throws IOException {
        Path file = folder.resolve("a.csv");
        AtomicFile.write(file, text("one"), false);
        AtomicFile.write(file, text("two"), false);
        assertEquals(List.of("a.csv"), names());
        assertEquals("two", Files.readString(file));
    }

    @Test
    void aWriteThatFailsHalfWayLeavesEverythingAsItWas() throws IOException {
        Path file = folder.resolve("a.exsite");
        AtomicFile.write(file, text("one"));
        AtomicFile.write(file, text("two"));
        IOException full = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write(new byte[200_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals("No space left on device", full.getMessage());
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
            throw new IllegalStateException();
        }));
        assertEquals(List.of(".a.exsite.bak", "a.exsite"), names());
        assertEquals("two", Files.readString(file));
        assertEquals("one", Files.readString(AtomicFile.backupOf(file)));
    }

    @Test
    void anOrganizationThatCannotBeWrittenLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("a.exsite");
        Organization organization = OrganizationStorageTest.small();
        OrganizationStorage.save(organization, file);
        byte[] before = Files.readAllBytes(file);
        organization.setAdminNote("changed");
        organization.getChildren().getFirst().setAdminNote("x".repeat((16 << 20) + 1));
        assertThrows(IOException.class, () -> OrganizationStorage.save(organization, file));
        assertEquals(List.of("a.exsite"), names());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
        assertEquals(null, OrganizationStorage.load(file).getAdminNote());
    }

    @Test
    void foldersAndMissingFoldersAreRefused() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("sub"), text("x")));
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("none").resolve("a"), text("x")));
        assertEquals(List.of("sub"), names());
    }

    @Test
    void linksStayLinks() throws IOException {
        Path file = folder.resolve("real.exsite");
        Path link = folder.resolve("link.exsite");
        AtomicFile.write(file, text("one"));
        try {
            Files.createSymbolicLink(link, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            abort("Whoever runs this may not make links here: " + e);
        }
        AtomicFile.write(link, text("two"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("two", Files.readString(file));
    }

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class),
                "files have no such permissions here");
        Path file = folder.resolve("a.exsite");
        Path usual = Files.createFile(folder.resolve("usual"));
        AtomicFile.write(file, text("one"));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        AtomicFile.write(file, text("two"));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(Files.exists(folder.resolve(".a.exsite.bak.tmp")));
    }
}
