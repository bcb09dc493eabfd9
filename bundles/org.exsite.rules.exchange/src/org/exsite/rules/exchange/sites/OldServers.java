package org.exsite.rules.exchange.sites;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.Server;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.VersionRange;

/** Which servers are of an early version. */
final class OldServers {

    static final VersionRange BEFORE_5_5 = VersionRange.of("4.0", "5.5");

    private OldServers() {
    }

    /** Tells whether a server says that it runs Exchange 4.0 or 5.0. */
    static boolean isBefore55(EObject server) {
        return ExchangeVersion.parse(((Server) server).getVersion()).filter(BEFORE_5_5::contains).isPresent();
    }
}
