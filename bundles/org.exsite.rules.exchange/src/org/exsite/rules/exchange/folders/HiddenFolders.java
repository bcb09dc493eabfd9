package org.exsite.rules.exchange.folders;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds the public folders that are hidden from the address book, by the name of their site. */
final class HiddenFolders {

    static final Index INDEX = ClassIndex.ofNames(
            ExsitePackage.Literals.PUBLIC_FOLDER, PublicFolder.class, (folder, keys) -> {
                if (Boolean.TRUE.equals(folder.getHiddenFromAddressBook())) {
                    Sites.siteOf(folder).map(DirectoryObject::getDistinguishedName).ifPresent(keys);
                }
            });

    private HiddenFolders() {
    }
}
