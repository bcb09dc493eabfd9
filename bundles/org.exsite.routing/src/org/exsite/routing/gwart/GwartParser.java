package org.exsite.routing.gwart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.exsite.routing.space.Space;

/**
 * Reads the text form of a routing table. Spaces around the parts do not count, nor does whether lines end in a comma
 * or addresses in a semicolon: the samples of Q149121 have both. The tree of Q159186 is read as well.
 */
public final class GwartParser {

    /** The cost is the first number between two commas: addresses may hold commas, and connectors numbers. */
    private static final Pattern LINE = Pattern.compile("\\s*([^,\\s]+)\\s*,(.*?),\\s*(\\d{1,9})\\s*,(.*)");

    private GwartParser() {
    }

    /**
     * What was read.
     *
     * @param form how the table is written
     * @param lines the routes
     * @param unread the numbers of lines that are neither read nor blank, the first line being 1
     */
    public record Content(GwartForm form, List<GwartLine> lines, List<Integer> unread) {

        public Content {
            lines = List.copyOf(lines);
            unread = List.copyOf(unread);
        }
    }

    /**
     * Reads a file as a server writes it, in the character set of Windows; no other would tell its names.
     *
     * @throws IOException if the file cannot be read
     */
    public static Content read(Path file) throws IOException {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList());
    }

    /** Reads lines of text. */
    public static Content parse(List<String> text) {
        List<GwartLine> lines = new ArrayList<>();
        List<Integer> unread = new ArrayList<>();
        GwartForm form = GwartForm.LIST;
        GwartTree tree = new GwartTree(lines);
        for (int i = 0; i < text.size(); i++) {
            Matcher matcher = LINE.matcher(text.get(i));
            if (tree.read(text.get(i))) {
                form = GwartForm.TREE;
            } else if (matcher.matches()) {
                lines.add(new GwartLine(space(matcher.group(1), matcher.group(2).strip()),
                        Integer.parseInt(matcher.group(3)), names(matcher.group(4))));
            } else if (!text.get(i).isBlank()) {
                unread.add(i + 1);
            }
        }
        tree.end();
        return new Content(form, lines, unread);
    }

    private static Space space(String type, String address) {
        return Space.of(type, address.endsWith(";") && !type.equalsIgnoreCase("X400")
                ? address.substring(0, address.length() - 1) : address);
    }

    private static List<String> names(String connectors) {
        return Arrays.stream(connectors.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
