package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import java.util.List;

import org.exsite.model.CustomRecipient;
import org.exsite.model.Mailbox;
import org.exsite.model.ProtocolSetting;
import org.exsite.rules.exchange.tests.Directories;

/** Near misses of the rules about aliases and alternate recipients, which are in the group recipients. */
final class AliasNearMisses extends NearMisses {

    AliasNearMisses() {
        alternates();
        near("alias-not-unique", "custom recipients and lists with one alias", model -> {
            model.custom("Lee", "SMTP:lee@supplier.example", x400("Lee"));
            CustomRecipient other = model.custom("Mia", "SMTP:mia@supplier.example", x400("Mia"));
            other.setAlias("Lee");
            model.list("Crew", x400("Crew")).setAlias("lee");
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            return () -> bert.setAlias("LEE");
        });
        near("alias-ambiguous", "another last letter, and a repeated figure", model -> {
            model.mailbox("JohnA", x400("JohnA"));
            model.mailbox("John1", x400("John1"));
            model.mailbox("John11", x400("John11"));
            Mailbox bert = model.mailbox("JohnAb", x400("JohnAb"));
            return () -> bert.setAlias("johnaa");
        });
        near("alias-not-account", "protocols that do not ask for it", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            bert.setPrimaryWindowsAccount("TRAGER\\Smith");
            for (String protocol : List.of("POP3", "IMAP4")) {
                ProtocolSetting setting = FACTORY.createProtocolSetting();
                setting.setProtocol(protocol);
                setting.setEnabled("0");
                bert.getProtocolSettings().add(setting);
            }
            return () -> bert.getProtocolSettings().getFirst().setEnabled("1");
        });
        near("alias-with-space", "with version 5.5", model -> {
            model.mailbox("Bert", x400("Bert")).setAlias("Be rt");
            model.server.setVersion("Version 5.5 (Build 1960.4)");
            return () -> model.server.setVersion("Version 5.0 (Build 1457.7)");
        });
        near("alias-with-quotation-mark", "an apostrophe", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            bert.setAlias("O'Neil");
            return () -> bert.setAlias("O\"Neil");
        });
        near("alias-of-many", "as many as version 4.0 numbers, and one in another site", model -> {
            model.server.setVersion("Version 4.0 (Build 837.3)");
            for (int i = 0; i < 21; i++) {
                model.custom("Lee" + i, "SMTP:lee" + i + "@supplier.example", x400("Lee" + i)).setAlias("Lee");
            }
            CustomRecipient far = Directories.recipient(model.site("South"), FACTORY.createCustomRecipient(), "Lee",
                    x400("Far"));
            far.setAlias("Lee");
            return () -> model.custom("Lee", "SMTP:lee@supplier.example", x400("Lee"));
        });
    }

    private void alternates() {
        near("alternate-recipient-invalid", "somebody in a container that the model does not hold", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            bert.setAlternateRecipient(model.site.getDistinguishedName().child("Other").child("Far"));
            return () -> bert.setAlternateRecipient(bert.getDistinguishedName().parent().child("Gone"));
        });
        near("alternate-recipient-only", "both get the messages", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            bert.setAlternateRecipient(model.mailbox("Dora", x400("Dora")).getDistinguishedName());
            bert.setDeliverToBoth(Boolean.TRUE);
            return () -> bert.setDeliverToBoth(Boolean.FALSE);
        });
        near("alternate-recipient-returns-private", "no alternate recipient, though both would get the messages",
                model -> {
                    Mailbox bert = model.mailbox("Bert", x400("Bert"));
                    bert.setDeliverToBoth(Boolean.TRUE);
                    Mailbox dora = model.mailbox("Dora", x400("Dora"));
                    return () -> bert.setAlternateRecipient(dora.getDistinguishedName());
                });
        near("alternate-recipient-unrestricted", "a service that takes messages from everybody", model -> {
            Mailbox bert = model.mailbox("Bert", x400("Bert"));
            bert.setHomeMTA(model.service.getHomeMTA());
            bert.setAlternateRecipient(
                    model.custom("Lee", "SMTP:lee@supplier.example", x400("Lee")).getDistinguishedName());
            return () -> model.service.getAcceptMessagesFrom().add(bert.getDistinguishedName());
        });
    }
}
