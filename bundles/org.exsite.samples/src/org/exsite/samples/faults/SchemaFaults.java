package org.exsite.samples.faults;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;

/** Faults of any object: what its schema says of values and references. They are not of articles. */
final class SchemaFaults extends FaultGroup {

    SchemaFaults() {
        fault("", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            DistinguishedName gone = mailbox.getDistinguishedName().parent().child("Departed manager");
            mailbox.setManager(gone);
            planter.note("reference-invalid", mailbox, "missing", gone);
        });
        fault("", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            DistinguishedName container = mailbox.getDistinguishedName().parent();
            mailbox.setManager(container);
            planter.note("reference-invalid", mailbox, "class", container.value());
        });
        fault("", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setTitle("Keeper of titles ".repeat(20));
            planter.note("value-too-long", mailbox, "tooLong", mailbox.getTitle().length());
        });
        fault("", planter -> {
            Mailbox mailbox = planter.targets().next(Mailbox.class);
            mailbox.setSimpleDisplayName("M\u00fcller");
            planter.note("value-characters", mailbox, "characters", mailbox.getSimpleDisplayName());
        });
        fault("", planter -> {
            Site site = planter.targets().site();
            DirectoryObject first = container(site, "Archive");
            DirectoryObject second = container(site, "Archive");
            planter.note("name-not-unique", first, "twice", first.getName());
            planter.note("name-not-unique", second, "twice", first.getName());
        });
    }

    private static DirectoryObject container(Site site, String name) {
        DirectoryObject container = ExsiteFactory.eINSTANCE.createDirectoryContainer();
        container.setName(name);
        site.getChildren().add(container);
        return container;
    }
}
