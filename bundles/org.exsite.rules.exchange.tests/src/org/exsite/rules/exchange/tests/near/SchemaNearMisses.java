package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class SchemaNearMisses extends NearMisses {

    SchemaNearMisses() {
        near("name-not-unique", "the same name in a container below, in other case", model -> {
            DirectoryObject recipients = Sites.container(model.site, Sites.RECIPIENTS);
            model.mailbox("Bert");
            Mailbox below = Directories.add(Sites.container(model.site, "Recipients/Sales"), FACTORY.createMailbox(),
                    "BERT");
            return () -> recipients.getChildren().add(below);
        });
        near("reference-invalid", "somebody in a site whose configuration the model does not hold", model -> {
            Site south = model.site("South");
            DirectoryObject recipients = Sites.container(south, Sites.RECIPIENTS);
            model.mailbox("Bert").setManager(recipients.getDistinguishedName().child("Departed"));
            return () -> Directories.add(Sites.container(south, Sites.CONFIGURATION), FACTORY.createSiteAddressing(),
                    "Site-Addressing");
        });
        near("reference-invalid", "a class that the directory takes there", model -> {
            Mailbox bert = model.mailbox("Bert");
            bert.setManager(model.custom("Lee", "SMTP:lee@supplier.example").getDistinguishedName());
            return () -> bert.setManager(model.server.getDistinguishedName());
        });
        near("value-too-long", "as long as the directory takes", model -> {
            Mailbox bert = model.mailbox("Bert");
            bert.setTitle("x".repeat(64));
            return () -> bert.setTitle("x".repeat(65));
        });
        near("value-characters", "all marks that the directory takes", model -> {
            Mailbox bert = model.mailbox("Bert");
            bert.setSimpleDisplayName("O'Neil, B. (North) + 1:2 = 3/4?-");
            return () -> bert.setSimpleDisplayName("O'Neil, B. [North] + 1:2 = 3/4?-");
        });
    }
}
