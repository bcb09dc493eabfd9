package org.exsite.routing.trace;

import java.util.Optional;

import org.exsite.model.Mailbox;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;

/** Where recipients live. */
final class Home {

    private Home() {
    }

    /** Returns the server whose store holds a recipient, or else that of its MTA; both lie directly below a server. */
    static Optional<DistinguishedName> server(Recipient recipient) {
        DistinguishedName store = switch (recipient) {
            case Mailbox mailbox -> mailbox.getHomeMDB();
            case PublicFolder folder -> folder.getHomeMDB();
            default -> null;
        };
        DistinguishedName home = store == null ? recipient.getHomeMTA() : store;
        return Optional.ofNullable(home).map(DistinguishedName::parent);
    }
}
