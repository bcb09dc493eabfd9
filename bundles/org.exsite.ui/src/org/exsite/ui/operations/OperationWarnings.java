package org.exsite.ui.operations;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Organization;
import org.exsite.rules.Finding;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.operations.Operations;
import org.exsite.ui.settings.RuleSettings;

/** What the changes of an organization would spoil, for those who are about to bring them into a directory. */
public final class OperationWarnings {

    private OperationWarnings() {
    }

    /**
     * Looks for warnings; may take long.
     *
     * @param now the organization as the changes leave it, which no editor has open
     */
    public static List<Finding> of(IFile file, ChangeSet changes, Organization now) {
        return of(file.getLocation() == null ? null : file.getLocation().toPath(), changes, now);
    }

    /**
     * Looks for warnings; may take long.
     *
     * @param file where the organization lies, or {@code null} if that is not in the file system
     * @param now the organization as the changes leave it, which no editor has open
     */
    public static List<Finding> of(Path file, ChangeSet changes, Organization now) {
        return Operations.check(ExchangeRules.catalogue(), changes, now, RuleSettings.of(file)).findings();
    }

    /** Returns warnings as a paragraph with a heading; empty if there are none. */
    public static String text(List<Finding> warnings) {
        StringBuilder text = new StringBuilder();
        if (!warnings.isEmpty()) {
            text.append('\n').append(Messages.Warnings_heading).append('\n');
            warnings.forEach(finding -> text.append("- ").append(line(finding)).append('\n')); //$NON-NLS-1$
        }
        return text.toString();
    }

    /** Returns a warning with its rule and articles in one line. */
    public static String line(Finding finding) {
        return finding.message() + " [" + finding.rule().id() + ", " //$NON-NLS-1$ //$NON-NLS-2$
                + String.join(", ", finding.rule().descriptor().references()) + ']'; //$NON-NLS-1$
    }
}
