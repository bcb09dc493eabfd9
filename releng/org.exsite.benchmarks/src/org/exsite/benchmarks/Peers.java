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
import java.util.List;

import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import com.unboundid.ldif.LDIFReader;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The peers: each reads or writes a file and keeps nothing. */
final class Peers {

    /** What comes between texts of a document when it is kept as a list; no text holds it. */
    private static final String OPEN = "\u0001";
    private static final String ATTRIBUTE = "\u0002";
    private static final String END = "\u0003";
    private static final String CLOSE = "\u0004";

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

    /** Returns a document as a list of texts, for {@link #writeXml}. */
    static List<String> events(Path file) throws Exception {
        List<String> events = new ArrayList<>();
        parse(file, new DefaultHandler() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                flush();
                events.add(OPEN);
                events.add(name.intern());
                for (int i = 0; i < attributes.getLength(); i++) {
                    events.add(ATTRIBUTE);
                    events.add(attributes.getQName(i).intern());
                    events.add(attributes.getValue(i));
                }
                events.add(END);
            }

            @Override
            public void characters(char[] characters, int start, int length) {
                text.append(characters, start, length);
            }

            @Override
            public void endElement(String uri, String local, String name) {
                flush();
                events.add(CLOSE);
                events.add(name.intern());
            }

            private void flush() {
                events.add(text.toString());
                text.setLength(0);
            }
        });
        return events;
    }

    static void writeXml(List<String> events, Path file) throws IOException {
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16)) {
            for (int i = 0; i < events.size(); i++) {
                switch (events.get(i)) {
                    case OPEN -> out.append('<').append(events.get(++i));
                    case ATTRIBUTE -> {
                        out.append("\n      ").append(events.get(++i)).append("=\"");
                        escape(events.get(++i), out);
                        out.append('"');
                    }
                    case END -> out.append('>');
                    case CLOSE -> out.append("</").append(events.get(++i)).append('>');
                    default -> escape(events.get(i), out);
                }
            }
        }
    }

    private static void escape(String text, Writer out) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
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
