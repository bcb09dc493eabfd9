package org.exsite.rules.exchange.tests.near;

import org.exsite.model.PublicFolder;

final class FolderNearMisses extends NearMisses {

    FolderNearMisses() {
        near("folder-name-with-slash", "a backslash", model -> {
            PublicFolder folder = model.folder("Plans");
            folder.setDisplayName("Plans\\2001");
            return () -> folder.setDisplayName("Plans/2001");
        });
    }
}
