package org.exsite.rules.exchange.sites;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Instances;

/** Which Windows NT accounts are those of the services. */
final class ServiceAccounts {

    private ServiceAccounts() {
    }

    /** Tells whether an account is that of the services of some site. */
    static boolean isOne(String account, RuleContext context) {
        return Instances.all(context, ExsitePackage.Literals.SITE).stream()
                .anyMatch(site -> account.equalsIgnoreCase(((Site) site).getServiceAccount()));
    }
}
