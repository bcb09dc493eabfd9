package org.exsite.directory.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.exsite.directory.CsvOptions;
import org.exsite.directory.CsvSeparators;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.text.Encodings;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.SourceLines;
import org.exsite.model.naming.DistinguishedName;

/**
 * Options files of {@code admin /e} and {@code admin /i}: the sections Export and Import with a setting in each line.
 * The Administrator program ignores without a word what it does not know (Q160602). Here that is an error; only settings
 * outside of the two sections are taken for those of an import, with a remark (Q268485).
 */
public final class OptionsFile {

    private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 1 << 14, 1 << 14, 0);
    private static final List<String> SECTIONS = List.of("import", "export");
    /** Where settings are kept that stand outside of the sections; they count if there is no section. */
    private static final String OTHER = "";
    private static final String COLUMN = "columnseparator";
    private static final String QUOTE = "quotecharacter";
    private static final String VALUES = "mvseparator";
    /** What the release notes of Exchange 5.0 call it (Q156063). */
    private static final String OTHER_QUOTE = "quoteseparator";
    /** Settings that say nothing of how a file is to be read. */
    private static final Set<String> OTHERS = Set.of("directoryservice", "homeserver", "exportobject",
            "informationlevel", "rawmode", "hiddenobjects", "subcontainers", "basepointonly");
    private static final Set<String> OURS = Set.of(COLUMN, QUOTE, OTHER_QUOTE, VALUES, "basepoint", "container",
            "overwriteproperties");

    record Setting(int line, String value) {
    }

    private final String file;
    private final Map<String, Map<String, Setting>> sections = new HashMap<>();
    private final OptionsChecks checks;

    private OptionsFile(String file) {
        this.file = file;
        this.checks = new OptionsChecks(file);
    }

    /**
     * Reads a file.
     *
     * @throws DirectoryFormatException if a line is no setting of such a file or has a wrong value
     */
    public static CsvOptions read(InputStream in, String file) throws IOException {
        OptionsFile options = new OptionsFile(file);
        options.read(SourceLines.of(in, file, LIMITS));
        return options.options();
    }

    private void read(SourceLines lines) throws IOException {
        Map<String, Setting> section = null;
        while (lines.next()) {
            String line = lines.text().strip();
            if (lines.problem() != null) {
                throw error(lines.number(), lines.problem());
            } else if (line.isEmpty() || line.startsWith(";")) {
                continue;
            } else if (line.startsWith("[")) {
                String name = line.substring(1).replace("]", "").strip().toLowerCase(Locale.ROOT);
                if (!SECTIONS.contains(name)) {
                    checks.ignored(lines.number(), line);
                }
                section = sections.computeIfAbsent(SECTIONS.contains(name) ? name : OTHER, n -> new HashMap<>());
            } else {
                if (section == null) {
                    checks.ignored(lines.number(), line);
                    section = sections.computeIfAbsent(OTHER, n -> new HashMap<>());
                }
                add(section, line, lines.number());
            }
        }
        if (sections.isEmpty()) {
            throw error(0, Messages.format("options.empty"));
        }
    }

    /** Of a setting that is given twice the first counts (Q152300). */
    private void add(Map<String, Setting> section, String line, int number) throws DirectoryFormatException {
        int equals = line.indexOf('=');
        String key = line.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
        if (!OURS.contains(key) && !OTHERS.contains(key)) {
            throw error(number, Messages.format("options.unknown", line));
        }
        section.putIfAbsent(key.equals(OTHER_QUOTE) ? QUOTE : key,
                new Setting(number, line.substring(equals + 1).strip()));
    }

    private CsvOptions options() throws DirectoryFormatException {
        String used = SECTIONS.stream().filter(sections::containsKey).findFirst().orElse(OTHER);
        Map<String, Setting> section = sections.get(used);
        Setting overwrite = section.get("overwriteproperties");
        boolean export = used.equals(SECTIONS.getLast());
        if (!export) {
            checks.checkImport(section);
        }
        checks.checkExport(sections.getOrDefault(SECTIONS.getLast(), Map.of()));
        return new CsvOptions(separators(section), basepoint(section.get("basepoint")),
                export ? Optional.empty() : text(section.get("container")),
                export || overwrite != null && yes(overwrite), checks.remarks());
    }

    private Optional<CsvSeparators> separators(Map<String, Setting> section) throws DirectoryFormatException {
        if (!section.containsKey(COLUMN) && !section.containsKey(QUOTE) && !section.containsKey(VALUES)) {
            return Optional.empty();
        }
        CsvSeparators usual = CsvSeparators.DEFAULT;
        return Optional.of(new CsvSeparators(character(section.get(COLUMN), usual.column()),
                character(section.get(QUOTE), usual.quote()), character(section.get(VALUES), usual.values())));
    }

    /** A character is given by the number that it has in the ANSI character set. */
    private char character(Setting setting, char usual) throws DirectoryFormatException {
        if (setting == null) {
            return usual;
        }
        if (!setting.value().matches("\\d{1,3}") || Integer.parseInt(setting.value()) > 255
                || Integer.parseInt(setting.value()) == 0) {
            throw error(setting.line(), Messages.format("options.character", setting.value()));
        }
        byte code = (byte) Integer.parseInt(setting.value());
        return new String(new byte[] {code}, code < 0 ? Encodings.ANSI : StandardCharsets.US_ASCII).charAt(0);
    }

    private boolean yes(Setting setting) throws DirectoryFormatException {
        return switch (setting.value().toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw error(setting.line(), Messages.format("options.yesNo", setting.value()));
        };
    }

    private Optional<DistinguishedName> basepoint(Setting setting) throws DirectoryFormatException {
        try {
            return text(setting).map(DistinguishedName::parse);
        } catch (IllegalArgumentException e) {
            throw error(setting.line(), Messages.format("options.basepoint", setting.value()));
        }
    }

    private static Optional<String> text(Setting setting) {
        return Optional.ofNullable(setting).map(Setting::value).filter(value -> !value.isEmpty());
    }

    private DirectoryFormatException error(int line, String problem) {
        return new DirectoryFormatException(file, line, problem);
    }
}
