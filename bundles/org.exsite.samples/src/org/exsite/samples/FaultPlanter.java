package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.address.AddressProblem.Kind;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Recipients;

/** Puts in one fault after another, each on objects that no other fault is on. */
final class FaultPlanter {

    private static final String ADMINISTRATOR_WITHOUT_X400 = "ims-admin-mailbox-without-x400";
    private static final String ADMINISTRATOR_INVALID = "ims-admin-mailbox-invalid";
    private static final String WITHOUT_X400 = "recipient-without-x400";
    private static final String NOT_UNIQUE = "proxy-address-not-unique";
    private static final String SYNTAX = "proxy-address-syntax";

    private final FaultTargets targets;
    private final List<PlantedFault> planted = new ArrayList<>();

    FaultPlanter(Organization organization) {
        this.targets = new FaultTargets(organization);
    }

    List<PlantedFault> plant() {
        administrators();
        recipientsWithoutX400();
        duplicate(ProxyAddress.SMTP, "Q168367");
        duplicate(ProxyAddress.MS, "Q165396");
        duplicate(ProxyAddress.X400, "Q251152");
        for (Kind kind : Kind.ofX400()) {
            syntax(X400Faults.article(kind), X400Faults.Fault.of(kind));
        }
        syntax("Q169860", X400Faults.Fault.LONG_ADMD);
        return List.copyOf(planted);
    }

    private void administrators() {
        InternetMailService service = targets.service();
        Mailbox mailbox = targets.next(Mailbox.class);
        remove(mailbox, ProxyAddress.X400);
        service.setAdministratorMailbox(DistinguishedNames.of(mailbox));
        note(ADMINISTRATOR_WITHOUT_X400, "Q300535", service, "administratorWithoutX400", mailbox.getName());
        note(WITHOUT_X400, "Q155104", mailbox, "withoutX400", mailbox.getName());

        service = targets.service();
        service.setAdministratorMailbox(null);
        note(ADMINISTRATOR_INVALID, "Q246115", service, "administratorUnset");

        service = targets.service();
        DistinguishedName gone = DistinguishedNames.of(targets.next(Mailbox.class)).parent().child("Departed");
        service.setAdministratorMailbox(gone);
        note(ADMINISTRATOR_INVALID, "Q183178", service, "administratorMissing", gone);

        service = targets.service();
        PublicFolder folder = targets.next(PublicFolder.class);
        service.setAdministratorMailbox(DistinguishedNames.of(folder));
        note(ADMINISTRATOR_INVALID, "Q163643", service, "administratorFolder", folder.getDisplayName());
    }

    private void recipientsWithoutX400() {
        withoutX400(targets.next(Mailbox.class), "Q156896");
        withoutX400(targets.next(DistributionList.class), "Q150095");
        withoutX400(targets.next(CustomRecipient.class), "Q262146");
    }

    private void withoutX400(Recipient recipient, String article) {
        remove(recipient, ProxyAddress.X400);
        note(WITHOUT_X400, article, recipient, "withoutX400", recipient.getName());
    }

    /** The second has the address in another case and, for X.400, with its attributes in another order. */
    private void duplicate(String type, String article) {
        Mailbox first = targets.next(Mailbox.class);
        Mailbox second = targets.next(Mailbox.class);
        ProxyAddress address = Recipients.primary(first, type).orElseThrow();
        String value = address.value().toLowerCase(Locale.ROOT);
        if (type.equals(ProxyAddress.X400)) {
            StringBuilder turned = new StringBuilder();
            X400Address.parse(value).components().reversed()
                    .forEach(c -> turned.append(c.label()).append('=').append(c.value()).append(';'));
            value = turned.toString();
        }
        remove(second, type);
        second.getProxyAddresses().add(ProxyAddress.primary(type, value));
        note(NOT_UNIQUE, article, first, "duplicate", type, second.getName());
        note(NOT_UNIQUE, article, second, "duplicate", type, first.getName());
    }

    private void syntax(String article, X400Faults.Fault fault) {
        Mailbox mailbox = targets.next(Mailbox.class);
        X400Address address = X400Address.parse(Recipients.primary(mailbox, ProxyAddress.X400).orElseThrow().value());
        String value = fault.applyTo(address.with(X400Attribute.COMMON_NAME, mailbox.getAlias()));
        remove(mailbox, ProxyAddress.X400);
        mailbox.getProxyAddresses().add(ProxyAddress.primary(ProxyAddress.X400, value));
        String shown = value.length() > 100 ? value.substring(0, 100) + "..." : value;
        note(SYNTAX, article, mailbox, "syntax", shown);
    }

    private static void remove(Recipient recipient, String type) {
        recipient.getProxyAddresses().removeIf(address -> address.isType(type));
    }

    private void note(String rule, String article, DirectoryObject object, String text, Object... arguments) {
        planted.add(new PlantedFault(rule, article, DistinguishedNames.of(object).toString(),
                SampleMessages.format(text, arguments)));
    }
}
