package org.exsite.rules.exchange.operations;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about what a change of the directory would spoil. */
public final class OperationRules {

    private OperationRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new LastMailPath(),
                new ReplicationRemoved(),
                new ReplicationTwice(),
                new BridgeheadStoreRemoved(),
                new RoutingServerRemoved(),
                new SizeLimitWithoutSpace(),
                new SiteAddressChanged(),
                new ServerJoins(),
                new GenerationDisabled(),
                new AgentWithGroupWise(),
                new NewMemberElsewhere(),
                new SmallerStore(),
                new SecuredFolderReplicas(),
                new AliasChanged(),
                new NameTooLongElsewhere(),
                new ContainerNamedLikeMailbox());
    }
}
