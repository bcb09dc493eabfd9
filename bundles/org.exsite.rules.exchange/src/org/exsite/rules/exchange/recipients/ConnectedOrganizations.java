package org.exsite.rules.exchange.recipients;

import java.util.Locale;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.X400Spaces;

/** Finds the X.400 connectors that lead to a private domain, which stands for an organization of Exchange (Q241904). */
final class ConnectedOrganizations {

    private static final String ANY = "any domain";

    /** The connectors by the private domains of their address spaces, in lower case. */
    static final Index INDEX = ClassIndex.of(
            ExsitePackage.Literals.X400_CONNECTOR, X400Connector.class, (connector, keys) -> {
                for (AddressSpace space : connector.getAddressSpaces()) {
                    if (ProxyAddress.X400.equalsIgnoreCase(space.getType()) && space.getAddress() != null) {
                        String domain = domain(space.getAddress());
                        if (!domain.isBlank()) {
                            keys.accept(domain);
                        }
                    }
                }
            });

    /** The addressing of sites by the private domain of its X.400 template, in lower case, and by {@link #ANY}. */
    private static final Index OWN = ClassIndex.of(
            ExsitePackage.Literals.SITE_ADDRESSING, SiteAddressing.class, (addressing, keys) ->
                    X400Spaces.template(addressing).ifPresent(template -> {
                        keys.accept(ANY);
                        keys.accept(domain(template));
                    }));

    private ConnectedOrganizations() {
    }

    /** Any site may have a domain; where the addressing of none is known the domain may be the organization's own. */
    static boolean isOwn(String domain, RuleContext context) {
        return context.find(OWN, domain) != null || context.find(OWN, ANY) == null;
    }

    /** Returns the private domain of an X.400 address in lower case; empty if it has none. */
    static String domain(String address) {
        return X400Address.value(address, X400Attribute.PRMD).orElse("").toLowerCase(Locale.ROOT);
    }
}
