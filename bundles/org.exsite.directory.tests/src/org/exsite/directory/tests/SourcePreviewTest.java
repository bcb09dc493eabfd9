package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.exsite.directory.CsvSeparators;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.Format;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.SourcePreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePreviewTest {

    private static final String CSV = "Obj-Class;Directory Name\r\nMailbox;Andr\u00e9\r\nMailbox;Second\r\n";

    @TempDir
    Path folder;

    private SourcePreview preview(String text, Charset charset) throws Exception {
        return SourcePreview.of(Files.write(folder.resolve("a.txt"), text.getBytes(charset)), ReadOptions.DEFAULT, 2);
    }

    @Test
    void aTableShowsItsSeparatorsAndFirstLines() throws Exception {
        SourcePreview csv = preview(CSV, Charset.forName("windows-1252"));
        assertEquals(Format.CSV, csv.format());
        assertEquals("windows-1252", csv.charset());
        assertEquals(Optional.of(new CsvSeparators(';', '"', '%')), csv.separators());
        assertEquals(List.of("Obj-Class;Directory Name", "Mailbox;Andr\u00e9"), csv.lines());
    }

    @Test
    void theCharacterSetIsToldFromTheContent() throws Exception {
        assertEquals("UTF-8", preview(CSV, StandardCharsets.UTF_8).charset());
        assertEquals("UTF-16LE", preview("\ufeff" + CSV, StandardCharsets.UTF_16LE).charset());
        assertEquals("US-ASCII", preview("Obj-Class,Directory Name\r\n", StandardCharsets.UTF_8).charset());
    }

    @Test
    void ldifHasNoSeparators() throws Exception {
        SourcePreview ldif = preview("version: 1\n\ndn: o=Trager\nobjectClass: organization\n", StandardCharsets.UTF_8);
        assertEquals(Format.LDIF, ldif.format());
        assertEquals(Optional.empty(), ldif.separators());
    }

    @Test
    void whatIsNoDirectoryIsRefused() {
        assertThrows(DirectoryFormatException.class, () -> preview("Dear Sir or Madam,\n", StandardCharsets.UTF_8));
    }
}
