package org.exsite.rules.exchange.connections;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about address spaces and the connections between sites. */
public final class ConnectionRules {

    private ConnectionRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new SpaceCost(),
                new BlankInternetSpace(),
                new StarAndBlank(),
                new InternetSpaceForm(),
                new RoutingAddressStar(),
                new ThreeDigitCountry(),
                new LocalSpaceSyntax(),
                new RouteSizeLimits(),
                new RestrictedByList(),
                new ReplicationAlways(),
                new SiteConnectorSpaces(),
                new RasRemoteName(),
                new MtaLimitsDiffer(),
                new MtaLimitBelowConnector(),
                new MtaLimitWithJournal(),
                new InternetOfOtherSite(),
                new ScopeIgnored(),
                new SiteScopeInHub(),
                new GatewaySharesSpace(),
                new TargetWithoutRoute(),
                new TargetUnreachable(),
                new RasDisplayName());
    }
}
