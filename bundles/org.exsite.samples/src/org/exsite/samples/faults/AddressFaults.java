package org.exsite.samples.faults;

import java.util.Locale;

import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.address.AddressProblem.Kind;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.model.query.Recipients;

/** Faults of the e-mail addresses of recipients. */
final class AddressFaults extends FaultGroup {

    private static final int SHOWN = 100;

    AddressFaults() {
        fault("Q156896", planter -> withoutX400(planter, Mailbox.class));
        fault("Q150095", planter -> withoutX400(planter, DistributionList.class));
        fault("Q262146", planter -> withoutX400(planter, CustomRecipient.class));
        fault("Q168367", planter -> duplicate(planter, ProxyAddress.SMTP));
        fault("Q165396", planter -> duplicate(planter, ProxyAddress.MS));
        fault("Q251152", planter -> duplicate(planter, ProxyAddress.X400));
        for (Kind kind : Kind.ofX400()) {
            fault(X400Faults.article(kind), planter -> syntax(planter, X400Faults.Fault.of(kind)));
        }
        fault("Q169860", planter -> syntax(planter, X400Faults.Fault.LONG_ADMD));
    }

    private static void withoutX400(Planter planter, Class<? extends Recipient> type) {
        Recipient recipient = planter.targets().next(type);
        remove(recipient, ProxyAddress.X400);
        planter.note("recipient-without-x400", recipient, "withoutX400", recipient.getName());
    }

    /** The second has the address in another case and, for X.400, with its attributes in another order. */
    private static void duplicate(Planter planter, String type) {
        Mailbox first = planter.targets().next(Mailbox.class);
        Mailbox second = planter.targets().next(Mailbox.class);
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
        planter.note("proxy-address-not-unique", first, "duplicate", type, second.getName());
        planter.note("proxy-address-not-unique", second, "duplicate", type, first.getName());
    }

    private static void syntax(Planter planter, X400Faults.Fault fault) {
        Mailbox mailbox = planter.targets().next(Mailbox.class);
        X400Address address = X400Address.parse(Recipients.primary(mailbox, ProxyAddress.X400).orElseThrow().value());
        String value = fault.applyTo(address.with(X400Attribute.COMMON_NAME, mailbox.getAlias()));
        remove(mailbox, ProxyAddress.X400);
        mailbox.getProxyAddresses().add(ProxyAddress.primary(ProxyAddress.X400, value));
        planter.note("proxy-address-syntax", mailbox, "syntax",
                value.length() > SHOWN ? value.substring(0, SHOWN) + "..." : value);
    }

    /** Takes all addresses of a type away from a recipient. */
    static void remove(Recipient recipient, String type) {
        recipient.getProxyAddresses().removeIf(address -> address.isType(type));
    }
}
