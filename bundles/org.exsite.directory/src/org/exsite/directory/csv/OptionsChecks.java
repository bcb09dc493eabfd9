package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.exsite.directory.ImportKind;
import org.exsite.directory.OptionsRemark;
import org.exsite.directory.csv.OptionsFile.Setting;
import org.exsite.directory.text.Messages;

/**
 * What the Administrator program makes of an options file in silence: settings that it does not read, and objects that it
 * leaves out of an export.
 */
final class OptionsChecks {

    /** What an export can be asked for that has no home server, alone or among others (Q303249). */
    private static final Set<String> WITHOUT_HOME = Set.of("dl", "remote", "recipients", "all");

    private final String file;
    private final List<OptionsRemark> remarks = new ArrayList<>();

    OptionsChecks(String file) {
        this.file = file;
    }

    /** Returns what was found, in the order in which it was. */
    List<OptionsRemark> remarks() {
        return remarks;
    }

    /** Notes a section that the program does not know, or a setting before any section (Q268485). */
    void ignored(int line, String text) {
        if (remarks.stream().noneMatch(remark -> remark.kind() == ImportKind.OPTIONS_IGNORED)) {
            add(ImportKind.OPTIONS_IGNORED, "csv.import-options-ignored", new Setting(line, text), text);
        }
    }

    /** Looks at the settings of an import. */
    void checkImport(Map<String, Setting> section) {
        Setting container = section.get("container");
        if (container != null && RelativeNames.isFull(container.value())) {
            add(ImportKind.OPTIONS_IGNORED, "csv.optionsContainer", container, container.value());
        }
    }

    /** Looks at the settings of an export. */
    void checkExport(Map<String, Setting> section) {
        Setting server = section.get("homeserver");
        String objects = value(section, "exportobject");
        if (server != null && !server.value().isEmpty() && WITHOUT_HOME.contains(objects)
                && !value(section, "rawmode").equals("yes")) {
            add(ImportKind.EXPORT_HOME_SERVER, "csv.export-home-server", server, server.value());
        }
        Setting alone = section.get("basepointonly");
        if (alone != null && !alone.value().equalsIgnoreCase("no")) {
            add(ImportKind.EXPORT_BASEPOINT_ONLY, "csv.exportBasepointOption", alone, alone.value());
        }
    }

    private void add(ImportKind kind, String key, Setting setting, String value) {
        remarks.add(new OptionsRemark(file, setting.line(), kind, Messages.format(key, value), setting.value()));
    }

    private static String value(Map<String, Setting> section, String key) {
        return section.containsKey(key) ? section.get(key).value().toLowerCase(Locale.ROOT) : "";
    }
}
