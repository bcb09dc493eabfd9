package org.exsite.rules.exchange.tests.near;

import java.util.List;
import java.util.Map;

import org.exsite.model.ImportProblem;
import org.exsite.rules.exchange.tests.Directories;

/** A problem of another kind, or with another event. */
final class ImportNearMisses extends NearMisses {

    private static final List<String> KINDS = List.of("import-blank-value", "import-manager-not-alias",
            "import-dda-after-slash", "import-obj-class-twice", "import-name-deleted", "import-oem-text",
            "import-custom-attribute-renamed", "import-mbx-address", "import-options-ignored", "export-separator",
            "export-home-server", "export-basepoint-only");
    private static final Map<String, Integer> EVENTS = Map.of("import-column-not-importable", 154,
            "import-list-of-other-site", 284, "import-container-missing", 286, "import-target-taken", 236,
            "import-required-missing", 292);

    ImportNearMisses() {
        KINDS.forEach(kind -> near(kind, "a kind without a rule", model -> {
            ImportProblem line = line(model);
            line.setKind("import-something-else");
            return () -> line.setKind(kind);
        }));
        EVENTS.forEach((rule, event) -> near(rule, "the event before", model -> {
            ImportProblem line = line(model);
            line.setEvent(event - 1);
            return () -> line.setEvent(event);
        }));
        near("unread-line", "a line that was read", model -> {
            ImportProblem line = line(model);
            line.setImported(true);
            return () -> line.setImported(false);
        });
        near("import-remark", "a line that was not read", model -> {
            ImportProblem line = line(model);
            return () -> line.setImported(true);
        });
    }

    private static ImportProblem line(Directories model) {
        ImportProblem line = Directories.FACTORY.createImportProblem();
        line.setFile("export.csv");
        line.setLine(2);
        line.setProblem("Something is wrong.");
        model.organization.getImportProblems().add(line);
        return line;
    }
}
