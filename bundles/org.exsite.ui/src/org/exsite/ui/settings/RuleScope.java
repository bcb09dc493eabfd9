package org.exsite.ui.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.exsite.model.storage.AtomicFile;
import org.exsite.rules.ConfigurationFile;
import org.exsite.rules.RuleConfiguration;

/** Where settings of rules are kept, and for whom they hold. */
sealed interface RuleScope {

    /** Returns what people call it. */
    String label();

    /** Returns what it says now. */
    RuleConfiguration read() throws IOException;

    /** Has it say something else; editors and markers follow. */
    void write(RuleConfiguration configuration) throws IOException;

    /** What one user wants, in this workspace. */
    record Workspace() implements RuleScope {

        @Override
        public String label() {
            return Messages.Scope_workspace;
        }

        @Override
        public RuleConfiguration read() {
            return RuleSettings.workspace();
        }

        @Override
        public void write(RuleConfiguration configuration) throws IOException {
            RuleSettings.keep(configuration);
        }
    }

    /**
     * What a team has agreed on, in a file that it shares. It counts more than the workspace.
     *
     * @param file the file, which need not exist
     */
    record TeamFile(Path file) implements RuleScope {

        @Override
        public String label() {
            return Messages.bind(Messages.Scope_team, file.getParent().getFileName(), file);
        }

        @Override
        public RuleConfiguration read() throws IOException {
            return Files.exists(file) ? ConfigurationFile.read(file).configuration() : RuleConfiguration.DEFAULT;
        }

        @Override
        public void write(RuleConfiguration configuration) throws IOException {
            String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : ""; //$NON-NLS-1$
            byte[] after = ConfigurationFile.text(before, configuration).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, stream -> stream.write(after), false);
            IFile[] known = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
            try {
                for (IFile each : known) {
                    each.refreshLocal(IResource.DEPTH_ZERO, null);
                }
            } catch (CoreException e) {
                throw new IOException(e.getLocalizedMessage(), e);
            }
            if (known.length == 0) {
                RuleSettings.changed();
            }
        }
    }
}
