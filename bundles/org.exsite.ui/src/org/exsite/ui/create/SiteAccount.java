package org.exsite.ui.create;

import java.util.Optional;

import org.exsite.model.Site;

/**
 * The Windows NT account that the services of a site run as.
 *
 * @param domain the domain, or {@code null}
 * @param user the name of the user
 */
record SiteAccount(String domain, String user) {

    /** Returns the account of a site, if it is known. */
    static Optional<SiteAccount> of(Site site) {
        String account = site.getServiceAccount();
        if (account == null || account.isBlank()) {
            return Optional.empty();
        }
        int slash = account.indexOf('\\');
        return Optional.of(new SiteAccount(slash > 0 ? account.substring(0, slash) : null,
                account.substring(slash + 1)));
    }

    /** Tells whether it is the account of a site, or that of the site is not known. */
    boolean isOf(Site site) {
        return of(site).map(this::equals).orElse(true);
    }
}
