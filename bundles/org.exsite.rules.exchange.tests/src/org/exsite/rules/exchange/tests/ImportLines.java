package org.exsite.rules.exchange.tests;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ImportProblem;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;

/** A problem of an import of each kind, beside what the import made of the lines. */
final class ImportLines {

    private final Organization organization;
    private final List<Mailbox> mailboxes;
    private final Set<String> rules = new TreeSet<>();

    private ImportLines(Organization organization) {
        this.organization = organization;
        this.mailboxes = Sites.recipients(organization).filter(Mailbox.class::isInstance).map(Mailbox.class::cast)
                .limit(6).toList();
    }

    /** Puts a line of each kind into an organization and returns the rules that stand for them. */
    static Set<String> plant(Organization organization) {
        ImportLines lines = new ImportLines(organization);
        lines.byEvent();
        lines.byKind();
        lines.mendable();
        return lines.rules;
    }

    private void byEvent() {
        line("unread-line", 0, false);
        line("import-remark", 0, true);
        line("import-column-not-importable", 154, true);
        line("import-list-of-other-site", 284, true);
        line("import-container-missing", 286, true);
        line("import-target-taken", 236, true);
        Mailbox homeless = mailboxes.get(0);
        homeless.setHomeMDB(null);
        homeless.setHomeMTA(null);
        line("import-required-missing", 292, true).setObjectName(name(homeless));
    }

    private void byKind() {
        for (String kind : List.of("import-blank-value", "import-obj-class-twice", "import-oem-text",
                "import-options-ignored", "export-separator", "export-home-server", "export-basepoint-only")) {
            line(kind, 0, true).setKind(kind);
        }
    }

    private void mendable() {
        Mailbox person = mailboxes.get(1);
        person.setManager(null);
        person.getRawAttributes().add(new RawAttribute("Manager", mailboxes.get(2).getDisplayName()));
        mark("import-manager-not-alias", person, "Manager=" + name(mailboxes.get(2)));

        CustomRecipient remote = (CustomRecipient) Sites.recipients(organization)
                .filter(CustomRecipient.class::isInstance).findFirst().orElseThrow();
        String dda = "X400:C=US/A=Telco/P=Supplier/ DDA:ID=Warehouse";
        remote.setTargetAddress(ProxyAddress.of(dda));
        mark("import-dda-after-slash", remote, dda);

        Mailbox second = mailboxes.get(3);
        Mailbox deleted = ExsiteFactory.eINSTANCE.createMailbox();
        deleted.setName("?DEL");
        deleted.setAlias("Del");
        deleted.setDisplayName("Second Entry");
        deleted.setHomeMDB(second.getHomeMDB());
        deleted.setHomeMTA(second.getHomeMTA());
        Sites.container(Sites.sites(organization).getFirst(), Sites.RECIPIENTS).getChildren().add(deleted);
        mark("import-name-deleted", deleted, null);

        mailboxes.get(4).getRawAttributes().add(new RawAttribute("Room Colour", "red"));
        mark("import-custom-attribute-renamed", null, "Room Colour=Extension-Attribute-3");

        mailboxes.get(5).getProxyAddresses().add(ProxyAddress.of("MBX:1"));
        mark("import-mbx-address", mailboxes.get(5), "MBX:1");
    }

    private void mark(String kind, Recipient object, String value) {
        ImportProblem line = line(kind, 0, true);
        line.setKind(kind);
        line.setObjectName(object == null ? null : name(object));
        line.setValue(value);
    }

    private ImportProblem line(String rule, int event, boolean imported) {
        ImportProblem line = ExsiteFactory.eINSTANCE.createImportProblem();
        line.setFile("export.csv");
        line.setLine(rules.size() + 2);
        line.setEvent(event);
        line.setImported(imported);
        line.setProblem("Expected 12 fields, found 3");
        line.setText("Mailbox,a,b");
        organization.getImportProblems().add(line);
        rules.add(rule);
        return line;
    }

    private static String name(Recipient recipient) {
        return recipient.getDistinguishedName().toString();
    }
}
