package org.exsite.rules.exchange.addresses;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.UnknownObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.ProxyKeys;
import org.exsite.rules.exchange.index.RawProxies;

/**
 * An e-mail address belongs to several objects of the organization, so that mail to it cannot be delivered (Q251152).
 * Each of the objects has a finding, for it is on any of them that somebody may be working. One object that has an
 * address twice, as primary and secondary perhaps, does no harm and is none.
 */
public final class ProxyAddressNotUnique extends ExchangeKeyRule {

    public ProxyAddressNotUnique() {
        super(RuleTexts.of(ProxyAddressNotUnique.class).describe("proxy-address-not-unique", Severity.ERROR, "Q168367",
                "Q251152", "Q165396", "Q187779"),
                ExsitePackage.Literals.DIRECTORY_OBJECT, ProxyKeys.INDEX,
                new RemoveAddress(true), new RemoveAddress(false));
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        List<DirectoryObject> distinct = distinct(holders);
        for (DirectoryObject holder : distinct) {
            if (distinct.size() > 1) {
                DirectoryObject other = distinct.get(distinct.getFirst() == holder ? 1 : 0);
                ProxyAddress address = address(holder, key);
                context.reportAs(Severity.ERROR, distinct.size() == 2 ? "" : "several", holder, feature(holder),
                        address, Labels.of(holder), Labels.of(other), address.toString(), distinct.size() - 2);
            }
        }
    }

    static List<DirectoryObject> distinct(List<EObject> holders) {
        List<DirectoryObject> distinct = new ArrayList<>(2);
        for (EObject holder : holders) {
            // Holders that are the same object follow each other
            if (distinct.isEmpty() || distinct.getLast() != holder) {
                distinct.add((DirectoryObject) holder);
            }
        }
        return distinct;
    }

    private static ProxyAddress address(DirectoryObject holder, Object key) {
        List<ProxyAddress> addresses = holder instanceof Recipient recipient ? recipient.getProxyAddresses()
                : RawProxies.of((UnknownObject) holder);
        return addresses.stream().filter(address -> address.key().equals(key)).findFirst().orElseThrow();
    }

    private static EStructuralFeature feature(DirectoryObject holder) {
        return holder instanceof Recipient ? ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES
                : ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES;
    }
}
