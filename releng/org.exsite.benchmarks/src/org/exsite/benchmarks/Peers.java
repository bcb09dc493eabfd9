package org.exsite.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import com.unboundid.ldif.LDIFReader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The peers: each reads or writes a file and keeps nothing. */
final class Peers {

    private static long sink;

    private Peers() {
    }

    static void readCsv(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            for (CsvRecord record : reader) {
                sink += record.getFieldCount();
            }
        }
    }

    static void readLdif(Path file) throws Exception {
        try (LDIFReader reader = new LDIFReader(file.toFile())) {
            for (var entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                sink += entry.getAttributes().size();
            }
        }
    }

    static void readXml(Path file) throws Exception {
        parse(file, new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                sink += attributes.getLength();
            }
        });
    }

    /** Returns a document as markup and values in turn, the values without escapes, for {@link #writeXml}. */
    static List<String> pieces(Path file) throws IOException {
        String document = Files.readString(file);
        Map<String, String> known = new HashMap<>();
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (c == '"' || c == '>') {
                int end = document.indexOf(c == '"' ? '"' : '<', i + 1);
                end = end < 0 ? document.length() : end;
                String markup = document.substring(start, i + 1);
                pieces.add(known.computeIfAbsent(markup, m -> m));
                pieces.add(plain(document.substring(i + 1, end)));
                start = end;
                i = c == '"' ? end : end - 1;
            }
        }
        pieces.add(document.substring(start));
        return pieces;
    }

    static void writeXml(List<String> pieces, Path file) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            for (int i = 0; i < pieces.size(); i++) {
                if (i % 2 == 0) {
                    out.write(pieces.get(i));
                } else {
                    escape(pieces.get(i), out);
                }
            }
        }
    }

    private static String plain(String text) {
        return text.indexOf('&') < 0 ? text : text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static void escape(String text, Writer out) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> null;
            };
            if (entity != null) {
                out.append(text, start, i).append(entity);
                start = i + 1;
            }
        }
        out.append(text, start, text.length());
    }

    private static void parse(Path file, DefaultHandler handler) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(in, handler);
        }
    }
}
