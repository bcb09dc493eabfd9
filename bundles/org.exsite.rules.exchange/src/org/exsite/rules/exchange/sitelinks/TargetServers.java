package org.exsite.rules.exchange.sitelinks;

import org.exsite.model.MTA;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Directory;

/** Finds the servers that a site connector delivers to, which it names without their site. */
final class TargetServers {

    private TargetServers() {
    }

    /** Returns the distinguished name of a target server in the site at the other end. */
    static DistinguishedName name(Site remote, String server) {
        return DistinguishedNames.below(remote.getDistinguishedName(), Sites.SERVERS).child(server.strip());
    }

    /** Returns the MTA of a target server, or {@code null} if it is not in the model. */
    static MTA agent(Site remote, String server, RuleContext context) {
        return Directory.find(context, name(remote, server).child("Microsoft MTA")) instanceof MTA agent ? agent : null;
    }
}
