package org.exsite.rules.exchange.tests.near;

import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class OperationNearMisses extends NearMisses {

    OperationNearMisses() {
        near("name-too-long-for-move", "256 characters in the site with the longest name", model -> {
            Site other = model.site("Northern");
            DirectoryObject place = Sites.container(model.site, Sites.RECIPIENTS);
            String base = place.getDistinguishedName().toString();
            int longer = other.getName().length() - model.site.getName().length();
            int free = 256 - base.length() - "/cn=/cn=".length() - longer;
            DirectoryContainer container = Directories.FACTORY.createDirectoryContainer();
            Directories.add(place, container, "x".repeat(free / 2));
            Mailbox mailbox = Directories.FACTORY.createMailbox();
            Directories.add(container, mailbox, "y".repeat(free - free / 2));
            return () -> mailbox.setName(mailbox.getName() + 'y');
        });
        near("container-named-like-mailbox", "a distribution list of that name", model -> {
            Site other = model.site("South");
            Directories.add(Sites.container(other, Sites.RECIPIENTS), Directories.FACTORY.createDistributionList(),
                    "Sales");
            DirectoryContainer container = Directories.FACTORY.createDirectoryContainer();
            Directories.add(Sites.container(model.site, Sites.RECIPIENTS), container, "Sales");
            Directories.add(Sites.container(other, Sites.RECIPIENTS), Directories.FACTORY.createMailbox(), "Marketing");
            return () -> container.setName("Marketing");
        });
    }
}
