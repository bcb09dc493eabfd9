package org.exsite.rules.exchange.recipients;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.ProxyKeys;

/**
 * A mailbox seems to have been moved from another site without its former distinguished name as an X500 address, so
 * that replies to what it sent before come back (Q258602, Q275134, Q314739). That it was there shows in a secondary
 * X.400 address with the name of that site as organization; that the site exists makes other meanings of it unlikely.
 */
public final class MovedWithoutX500 extends ExchangeRule<Mailbox> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES;
    private static final String X500 = "X500";

    public MovedWithoutX500() {
        super(RuleTexts.of(MovedWithoutX500.class).describe("moved-without-x500", Severity.INFO, "Q275134", "Q258602",
                "Q314739"), ExsitePackage.Literals.MAILBOX, new Propose("add-x500", MovedWithoutX500::withFormerName));
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (!mailbox.eIsSet(FEATURE) || Recipients.hasType(mailbox, X500)) {
            return;
        }
        for (ProxyAddress address : mailbox.getProxyAddresses()) {
            if (address.isType(ProxyAddress.X400) && !address.isPrimary()) {
                DistinguishedName site = siteOf(address, mailbox, context);
                if (site != null) {
                    context.reportValue(mailbox, FEATURE, address, Labels.of(mailbox), site.value());
                    return;
                }
            }
        }
    }

    /** Returns the other site that an address tells of; {@code null} if there is none. */
    private static DistinguishedName siteOf(ProxyAddress address, Mailbox mailbox, RuleContext context) {
        Organization organization = context.container(mailbox, Organization.class);
        Site site = context.container(mailbox, Site.class);
        String name = X400Address.value(address.value(), X400Attribute.ORGANIZATION).orElse("");
        if (organization == null || site == null || name.isBlank() || name.equalsIgnoreCase(site.getName())) {
            return null;
        }
        DistinguishedName former = organization.getDistinguishedName().child("ou", name);
        return context.find(Directory.BY_NAME, former) == null ? null : former;
    }

    /** The mailbox is taken to have had the same directory name in the container Recipients. */
    private static List<ProxyAddress> withFormerName(Finding finding, RuleContext context) {
        Mailbox mailbox = (Mailbox) finding.object();
        DistinguishedName site = siteOf((ProxyAddress) finding.value(), mailbox, context);
        ProxyAddress former = ProxyAddress.secondary(X500,
                site.child(Sites.RECIPIENTS).child(mailbox.getName()).toString());
        if (!context.lookup(ProxyKeys.INDEX, former.key()).isEmpty()) {
            return null;
        }
        List<ProxyAddress> addresses = new ArrayList<>(mailbox.getProxyAddresses());
        addresses.add(former);
        return addresses;
    }
}
