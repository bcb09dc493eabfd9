package org.exsite.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.exsite.rules.ConfigurationFile;
import org.exsite.rules.RuleConfiguration;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which rules count for an organization, and how serious they are: what the workspace says, and over it what the team
 * says in the nearest {@value ConfigurationFile#NAME}, as on the command line.
 */
public final class RuleSettings {

    /** The name of the preference that holds the settings of the workspace, in the form of such a file. */
    public static final String RULES = "rules"; //$NON-NLS-1$

    private static final String NODE = "org.exsite.ui"; //$NON-NLS-1$

    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
    private static final IPreferenceChangeListener PREFERENCES = RuleSettings::changed;

    private RuleSettings() {
    }

    /**
     * Returns the settings for a file. A line that is not understood is logged and passed over.
     *
     * @param file the file of the organization, or {@code null} if it does not lie in the file system
     */
    public static RuleConfiguration of(Path file) {
        Optional<Path> team = team(file);
        return team.isEmpty() ? workspace() : workspace().and(read(team.get()));
    }

    /** Returns what the workspace says. */
    public static RuleConfiguration workspace() {
        return ConfigurationFile.parse(NODE, Platform.getPreferencesService().getString(NODE, RULES, "", null)) //$NON-NLS-1$
                .configuration();
    }

    /** Returns the file of the team that holds for the file of an organization. */
    public static Optional<Path> team(Path file) {
        return file == null || file.getParent() == null ? Optional.empty() : ConfigurationFile.find(file.getParent());
    }

    /** Has the workspace say something else; who listens is told. */
    static void keep(RuleConfiguration configuration) throws IOException {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(RULES, ConfigurationFile.text(configuration));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            throw new IOException(e.getLocalizedMessage(), e);
        }
    }

    /**
     * Registers a listener that is told, on any thread, when other rules count; of files in the workspace it is not
     * told.
     */
    public static void addListener(Runnable listener) {
        if (LISTENERS.isEmpty()) {
            InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(PREFERENCES);
        }
        LISTENERS.add(listener);
    }

    /** Removes a listener. */
    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
        if (LISTENERS.isEmpty()) {
            InstanceScope.INSTANCE.getNode(NODE).removePreferenceChangeListener(PREFERENCES);
        }
    }

    static void changed() {
        LISTENERS.forEach(Runnable::run);
    }

    private static void changed(PreferenceChangeEvent event) {
        if (event.getKey().equals(RULES)) {
            changed();
        }
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
