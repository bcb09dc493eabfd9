package org.exsite.directory.tests;

import java.util.stream.Collectors;

import org.exsite.model.Organization;
import org.exsite.model.Recipient;

/** The directory that rows of articles are read into: a site whose recipients rows mean that name no container. */
final class Harlem {

    static final String RECIPIENTS = "/o=Microsoft/ou=HARLEM/cn=Recipients";
    private static final String NEW_MAILBOX = "Obj-Class,Directory Name,Obj-Container,E-mail addresses,Office\n";

    private Harlem() {
    }

    /** Returns a directory with mailboxes of these names in a site that rows without one are then meant in. */
    static Organization mailboxes(String... names) {
        StringBuilder rows = new StringBuilder(NEW_MAILBOX);
        for (String name : names) {
            rows.append("Mailbox,").append(name).append(',').append(RECIPIENTS).append(",TEST:").append(name)
                    .append("@microsoft%SMTP:").append(name).append("@SITE.microsoft.com,Room 1\n");
        }
        return Texts.read(rows.toString());
    }

    /** Returns a recipient of the site; {@code null} if there is none. */
    static <T extends Recipient> T find(Organization organization, String name) {
        return Texts.find(organization, RECIPIENTS + "/cn=" + name);
    }

    /** Returns the addresses of a recipient, with spaces between. */
    static String addresses(Recipient recipient) {
        return recipient.getProxyAddresses().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
