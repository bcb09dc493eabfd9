package org.exsite.rules.exchange.tests.near;

import java.util.List;
import java.util.stream.Stream;

/**
 * The near misses of all groups: for each rule something healthy that it must keep silent about, one step away from
 * what it reports.
 *
 * <p>To add one, write this in the constructor of the group's class here:
 *
 * <pre>
 * near("folder-name-with-slash", "a backslash", model -&gt; {
 *     PublicFolder folder = model.folder("Plans");
 *     folder.setDisplayName("Plans\\2001");
 *     return () -&gt; folder.setDisplayName("Plans/2001");
 * });
 * </pre>
 *
 * The model is a {@link org.exsite.rules.exchange.tests.Directories}, small and sound. What the function does to it is
 * healthy, though as close to the fault as can be: the boundary value, the other version, the exception that the
 * article makes. What it returns is the step that makes the fault. {@link NearMissTest} proves that the rule is silent
 * before the step and not after it, live and afresh, and that no rule is without a near miss. A rule may have several.
 */
final class AllNearMisses {

    private static final List<NearMiss> CASES = Stream.<NearMisses>of(
            new AddressNearMisses(),
            new AliasNearMisses(),
            new ConnectionNearMisses(),
            new CustomRecipientNearMisses(),
            new DeliveryNearMisses(),
            new DirSyncNearMisses(),
            new FolderNearMisses(),
            new FolderPlaceNearMisses(),
            new ForeignMailNearMisses(),
            new ImportNearMisses(),
            new InternetMailNearMisses(),
            new InternetMailSetupNearMisses(),
            new ListNearMisses(),
            new ProtocolNearMisses(),
            new RecipientNearMisses(),
            new OperationNearMisses(),
            new RoutingNearMisses(),
            new SchemaNearMisses(),
            new SiteLinkNearMisses(),
            new SiteAddressingNearMisses(),
            new ProxySpaceNearMisses(),
            new SiteNearMisses(),
            new X400NearMisses()).flatMap(group -> group.cases().stream()).toList();

    private AllNearMisses() {
    }

    /** Returns every near miss. */
    static List<NearMiss> cases() {
        return CASES;
    }
}
