package org.exsite.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.exsite.rules.ConfigurationFile;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.settings.RuleScope.TeamFile;
import org.exsite.ui.settings.RuleScope.Workspace;

/** The scopes that one can choose from: the workspace, the projects, and the files that hold for open organizations. */
final class RuleScopes {

    private RuleScopes() {
    }

    static List<RuleScope> all() {
        Set<Path> files = new LinkedHashSet<>();
        Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .filter(project -> project.getLocation() != null)
                .forEach(project -> files.add(project.getLocation().toPath().resolve(ConfigurationFile.NAME)));
        OrganizationEditors.all().forEach(editor -> RuleSettings.team(editor.getPath()).ifPresent(files::add));
        List<RuleScope> scopes = new ArrayList<>();
        scopes.add(new Workspace());
        files.forEach(file -> scopes.add(new TeamFile(file)));
        return scopes;
    }

    /** Returns the scope that decides on a rule for an organization: the file of its team if that names the rule. */
    static RuleScope deciding(OrganizationEditor editor, String ruleId) {
        if (editor != null && editor.getPath() != null) {
            RuleScope team = RuleSettings.team(editor.getPath()).<RuleScope>map(TeamFile::new).orElse(null);
            try {
                if (team != null && team.read().settings().containsKey(ruleId)) {
                    return team;
                }
            } catch (IOException unreadable) {
                return new Workspace();
            }
        }
        return new Workspace();
    }
}
