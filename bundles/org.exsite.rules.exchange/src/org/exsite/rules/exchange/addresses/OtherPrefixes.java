package org.exsite.rules.exchange.addresses;

import java.util.function.BiConsumer;

import org.exsite.model.CustomRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.X400Spaces;
import org.exsite.rules.exchange.index.X400Spaces.SitePrefix;

/**
 * Finds the X.400 addresses of recipients that do not begin as those of their site do. Routing collects these beginnings
 * from all recipients of a site and takes what begins so for its own (Q180547). Custom recipients stand for addresses
 * elsewhere and do not count.
 */
final class OtherPrefixes {

    private OtherPrefixes() {
    }

    /** Calls back with each such address and its {@link X400Spaces#prefix}; never if the site has no X.400 template. */
    static void forEach(Recipient recipient, RuleContext context, BiConsumer<ProxyAddress, String> action) {
        if (recipient instanceof CustomRecipient) {
            return;
        }
        Site site = null;
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (address.isType(ProxyAddress.X400)) {
                site = site == null ? context.container(recipient, Site.class) : site;
                String prefix = X400Spaces.prefix(address.value());
                if (site != null && context.find(X400Spaces.OF_SITE, new SitePrefix(site, prefix)) == null
                        && X400Spaces.template(site, context).isPresent()) {
                    action.accept(address, prefix);
                }
            }
        }
    }
}
