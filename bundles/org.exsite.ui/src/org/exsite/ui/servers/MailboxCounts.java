package org.exsite.ui.servers;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/**
 * How many mailboxes each server has.
 *
 * @param servers the numbers by the names of servers; one with none is not among them
 */
record MailboxCounts(Map<DistinguishedName, Integer> servers) {

    /**
     * Counts the mailboxes.
     *
     * @param isUnwanted tells whether nobody waits for the numbers any longer
     * @throws CancellationException if nobody does
     */
    static MailboxCounts of(Organization organization, BooleanSupplier isUnwanted) {
        Map<DistinguishedName, int[]> stores = new HashMap<>();
        Sites.recipients(organization).forEach(recipient -> {
            if (isUnwanted.getAsBoolean()) {
                throw new CancellationException();
            }
            if (recipient instanceof Mailbox mailbox && mailbox.getHomeMDB() != null) {
                stores.computeIfAbsent(mailbox.getHomeMDB(), store -> new int[1])[0]++;
            }
        });
        Map<DistinguishedName, Integer> servers = new HashMap<>();
        stores.forEach((store, number) -> servers.merge(store.parent() == null ? store : store.parent(), number[0],
                Integer::sum));
        return new MailboxCounts(servers);
    }

    /** Returns the number of mailboxes on a server. */
    int of(Server server) {
        return servers.getOrDefault(server.getDistinguishedName(), 0);
    }
}
