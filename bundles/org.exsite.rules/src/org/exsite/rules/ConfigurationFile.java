package org.exsite.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file in which a team keeps which rules it wants: a line for each rule that differs from the default,
 * {@code rule-id = off}, {@code error}, {@code warning} or {@code info}, and a line for each parameter,
 * {@code rule-id.parameter = number}. Lines that are empty or begin with # say nothing.
 *
 * @param configuration what the lines say that can be understood
 * @param problems what is wrong with the others, a sentence each with file and line
 */
public record ConfigurationFile(RuleConfiguration configuration, List<String> problems) {

    /** The name of the file; it holds for organizations in its folder and below. */
    public static final String NAME = ".exsite-rules";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.rules.messages");
    private static final Pattern LINE = Pattern.compile("([a-z0-9-]{1,100})(?:\\.([a-z0-9-]{1,100}))?\\s*=\\s*(\\S+)");
    private static final int MAX_BYTES = 1 << 20;

    public ConfigurationFile {
        problems = List.copyOf(problems);
    }

    /** Returns the file that holds for what lies in a folder: in the folder itself, or the nearest one above. */
    public static Optional<Path> find(Path folder) {
        for (Path place = folder.toAbsolutePath().normalize(); place != null; place = place.getParent()) {
            Path file = place.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is longer than a megabyte
     */
    public static ConfigurationFile read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(MessageFormat.format(TEXTS.getString("configuration.tooLong"), file));
        }
        return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Reads the text of a file of that name. */
    public static ConfigurationFile parse(String name, String text) {
        RuleConfiguration configuration = RuleConfiguration.DEFAULT;
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            RuleConfiguration next = matcher.matches() ? apply(configuration, matcher) : null;
            if (next == null) {
                problems.add(MessageFormat.format(TEXTS.getString("configuration.line"), name,
                        Integer.toString(number), line));
            } else {
                configuration = next;
            }
        }
        return new ConfigurationFile(configuration, problems);
    }

    /** Returns the text of a file that holds a configuration. */
    public static String text(RuleConfiguration configuration) {
        StringBuilder text = new StringBuilder();
        configuration.settings().forEach((rule, severity) -> text.append(rule).append(" = ")
                .append(severity.map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("off")).append('\n'));
        configuration.numbers().forEach((parameter, value) -> text.append(parameter).append(" = ").append(value)
                .append('\n'));
        return text.toString();
    }

    /**
     * Returns the text of a file that holds a configuration, as little different from an earlier text as possible, for
     * a team keeps it under version control: what begins with #, empty lines and lines that are not understood stay, and
     * so does the order; what is new comes last.
     */
    public static String text(String before, RuleConfiguration configuration) {
        Map<String, String> lines = new LinkedHashMap<>();
        text(configuration).lines().forEach(line -> lines.put(line.substring(0, line.indexOf(' ')), line));
        StringBuilder text = new StringBuilder();
        for (String raw : before.lines().toList()) {
            Matcher matcher = LINE.matcher(raw.strip());
            if (!matcher.matches() || apply(RuleConfiguration.DEFAULT, matcher) == null) {
                text.append(raw).append('\n');
                continue;
            }
            String line = lines.remove(key(matcher));
            if (line != null) {
                boolean same = apply(RuleConfiguration.DEFAULT, matcher)
                        .equals(parse(NAME, line).configuration());
                text.append(same ? raw : line).append('\n');
            }
        }
        lines.values().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static String key(Matcher line) {
        return line.group(2) == null ? line.group(1) : line.group(1) + '.' + line.group(2);
    }

    private static RuleConfiguration apply(RuleConfiguration configuration, Matcher line) {
        String rule = line.group(1);
        String value = line.group(3);
        try {
            if (line.group(2) != null) {
                return configuration.with(rule, line.group(2), Integer.parseInt(value));
            }
            return value.equalsIgnoreCase("off") ? configuration.off(rule)
                    : configuration.with(rule, Severity.valueOf(value.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
