package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.Mailbox;
import org.exsite.model.address.ProxyAddress;

final class AddressNearMisses extends NearMisses {

    AddressNearMisses() {
        near("recipient-without-x400", "one that is not the first of its addresses", model -> {
            Mailbox bert = model.mailbox("Bert", "SMTP:bert@trager.example", x400("Bert"));
            return () -> bert.getProxyAddresses().removeLast();
        });
        near("proxy-address-not-unique", "one mailbox has an address twice, another has it as one of another type",
                model -> {
                    model.mailbox("Bert", x400("Bert"), "SMTP:bert@trager.example", "smtp:BERT@trager.example");
                    Mailbox dora = model.mailbox("Dora", x400("Dora"), "MS:bert@trager.example");
                    return () -> dora.getProxyAddresses().add(ProxyAddress.of("smtp:Bert@Trager.example"));
                });
        near("proxy-address-syntax", "a surname as long as X.400 allows", model -> {
            Mailbox bert = model.mailbox("Bert", x400("B".repeat(40)));
            return () -> bert.getProxyAddresses().set(0, ProxyAddress.of(x400("B".repeat(41))));
        });
    }
}
