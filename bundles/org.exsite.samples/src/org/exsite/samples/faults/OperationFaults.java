package org.exsite.samples.faults;

import java.util.Comparator;

import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** What would stop a server from being moved to another site. */
final class OperationFaults extends FaultGroup {

    private static final int MOST = 256;
    /** Longer directory names are a fault of another kind. */
    private static final int LONGEST = 60;

    OperationFaults() {
        fault("Q196415", planter -> {
            planter.targets().site();
            Site longest = Sites.sites(planter.organization()).stream()
                    .max(Comparator.comparingInt(site -> site.getName().length())).orElseThrow();
            Site site = Sites.sites(planter.organization()).stream()
                    .min(Comparator.comparingInt(other -> other.getName().length())).orElseThrow();
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
            DirectoryObject place = Sites.container(site, Sites.RECIPIENTS);
            int more = longest.getName().length() - site.getName().length();
            int free = MOST - more + 1 - DistinguishedNames.of(place).toString().length();
            while (free > LONGEST) {
                place = container(place, "Branch ".repeat(6).strip());
                free = MOST - more + 1 - DistinguishedNames.of(place).toString().length();
            }
            place.getChildren().add(mailbox);
            mailbox.setName("n".repeat(free - "/cn=".length()));
            planter.note("name-too-long-for-move", mailbox, "nameForMove", longest.getName());
            planter.noteAlso("name-too-long-for-certificate", "Q247814", mailbox, "nameForMove", longest.getName());
        });
        fault("Q200500", planter -> {
            Site site = planter.targets().site();
            Site other = Sites.sites(planter.organization()).getFirst();
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, other);
            DirectoryContainer container = container(Sites.container(site, Sites.RECIPIENTS), mailbox.getName());
            planter.note("container-named-like-mailbox", container, "containerName", mailbox.getDisplayName());
        });
    }

    private static DirectoryContainer container(DirectoryObject place, String name) {
        DirectoryContainer container = ExsiteFactory.eINSTANCE.createDirectoryContainer();
        container.setName(name);
        place.getChildren().add(container);
        return container;
    }
}
