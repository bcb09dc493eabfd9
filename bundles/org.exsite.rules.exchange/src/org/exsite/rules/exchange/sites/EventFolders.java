package org.exsite.rules.exchange.sites;

import java.util.Locale;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds the folders of the Event Service by the name of their server, which theirs ends with. */
final class EventFolders {

    /** The folders by the lower case name of a server. */
    static final Index INDEX = ClassIndex.of(
            ExsitePackage.Literals.PUBLIC_FOLDER, PublicFolder.class, (folder, keys) -> {
                if (server(folder) != null) {
                    keys.accept(server(folder));
                }
            });

    private EventFolders() {
    }

    /** Returns the lower case name of the server of a folder, as in EventConfig_NORTH1; {@code null} for others. */
    static String server(PublicFolder folder) {
        if (!"events".equalsIgnoreCase(folder.getSystemFolderType()) || folder.getDisplayName() == null) {
            return null;
        }
        String name = folder.getDisplayName().strip();
        return name.substring(Math.max(name.lastIndexOf('_'), name.lastIndexOf(' ')) + 1).toLowerCase(Locale.ROOT);
    }
}
