package org.exsite.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.exsite.rules.ConfigurationFile;
import org.exsite.rules.RuleConfiguration;

/**
 * Which rules count for an organization, and how serious they are: what the workspace says, and over it what the team
 * says in the nearest {@value ConfigurationFile#NAME}, as on the command line.
 */
public final class RuleSettings {

    /** The name of the preference that holds the settings of the workspace, in the form of such a file. */
    public static final String RULES = "rules"; //$NON-NLS-1$

    private static final String NODE = "org.exsite.ui"; //$NON-NLS-1$

    private RuleSettings() {
    }

    /**
     * Returns the settings for a file. A line that is not understood is logged and passed over.
     *
     * @param file the file of the organization, or {@code null} if it does not lie in the file system
     */
    public static RuleConfiguration of(Path file) {
        ConfigurationFile workspace = ConfigurationFile.parse(NODE,
                Platform.getPreferencesService().getString(NODE, RULES, "", null)); //$NON-NLS-1$
        Optional<Path> team = file == null || file.getParent() == null ? Optional.empty()
                : ConfigurationFile.find(file.getParent());
        return team.isEmpty() ? workspace.configuration() : workspace.configuration().and(read(team.get()));
    }

    private static RuleConfiguration read(Path file) {
        try {
            ConfigurationFile read = ConfigurationFile.read(file);
            read.problems().forEach(ILog.of(RuleSettings.class)::warn);
            return read.configuration();
        } catch (IOException e) {
            ILog.of(RuleSettings.class).warn(e.getLocalizedMessage(), e);
            return RuleConfiguration.DEFAULT;
        }
    }
}
