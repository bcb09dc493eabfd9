package org.exsite.rules.exchange.x400;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about X.400 connectors, message transfer agents and their stacks. */
public final class X400Rules {

    private X400Rules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new MtaNameDiffers(),
                new ConnectorFields(),
                new ConformanceDiffers(),
                new AlternateDiffers(),
                new SessionSelector(),
                new ShortHostName(),
                new NsapMissing(),
                new DeadLetterRecipient(),
                new OverridePassword(),
                new RemotePassword(),
                new TransportSelector(),
                new DomainIdentifier(),
                new HostNameLookup(),
                new SameAddress(),
                new RoutesBounce(),
                new CatchAllToExchange(),
                new ContentsUnreplicated(),
                new NoWayBack(),
                new CustomRecipientLoop(),
                new MapiDisabled());
    }
}
