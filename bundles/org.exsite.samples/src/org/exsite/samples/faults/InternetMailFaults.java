package org.exsite.samples.faults;

import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;

/** Faults of Internet Mail Services. */
final class InternetMailFaults extends FaultGroup {

    private static final String ADMINISTRATOR_INVALID = "ims-admin-mailbox-invalid";

    InternetMailFaults() {
        fault("Q300535", InternetMailFaults::administratorWithoutX400);
        fault("Q246115", planter -> {
            InternetMailService service = planter.targets().service();
            service.setAdministratorMailbox(null);
            planter.note(ADMINISTRATOR_INVALID, service, "administratorUnset");
        });
        fault("Q183178", planter -> {
            InternetMailService service = planter.targets().service();
            DistinguishedName gone = DistinguishedNames.of(planter.targets().next(Mailbox.class)).parent()
                    .child("Departed");
            service.setAdministratorMailbox(gone);
            planter.note(ADMINISTRATOR_INVALID, service, "administratorMissing", gone);
        });
        fault("Q163643", planter -> {
            InternetMailService service = planter.targets().service();
            PublicFolder folder = planter.targets().next(PublicFolder.class);
            service.setAdministratorMailbox(DistinguishedNames.of(folder));
            planter.note(ADMINISTRATOR_INVALID, service, "administratorFolder", folder.getDisplayName());
        });
    }

    private static void administratorWithoutX400(Planter planter) {
        InternetMailService service = planter.targets().service();
        Mailbox mailbox = planter.targets().next(Mailbox.class);
        AddressFaults.remove(mailbox, ProxyAddress.X400);
        service.setAdministratorMailbox(DistinguishedNames.of(mailbox));
        planter.note("ims-admin-mailbox-without-x400", service, "administratorWithoutX400", mailbox.getName());
        planter.noteAlso("recipient-without-x400", "Q155104", mailbox, "withoutX400", mailbox.getName());
    }
}
