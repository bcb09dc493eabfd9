package org.exsite.rules.exchange;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.exsite.rules.Rule;
import org.exsite.rules.RuleSet;
import org.exsite.rules.exchange.addresses.AddressRules;
import org.exsite.rules.exchange.common.DirectorySuppressions;
import org.exsite.rules.exchange.connections.ConnectionRules;
import org.exsite.rules.exchange.customrecipients.CustomRecipientRules;
import org.exsite.rules.exchange.folders.FolderRules;
import org.exsite.rules.exchange.foreignmail.ForeignMailRules;
import org.exsite.rules.exchange.imports.ImportRules;
import org.exsite.rules.exchange.internetmail.InternetMailRules;
import org.exsite.rules.exchange.lists.ListRules;
import org.exsite.rules.exchange.operations.OperationRules;
import org.exsite.rules.exchange.protocols.ProtocolRules;
import org.exsite.rules.exchange.recipients.RecipientRules;
import org.exsite.rules.exchange.routing.RoutingRules;
import org.exsite.rules.exchange.schema.SchemaRules;
import org.exsite.rules.exchange.siteaddressing.SiteAddressingRules;
import org.exsite.rules.exchange.sitelinks.SiteLinkRules;
import org.exsite.rules.exchange.sites.SiteRules;
import org.exsite.rules.exchange.x400.X400Rules;

/**
 * The catalogue of the rules about Exchange, in groups. Each group is a package: its rules, their fixes and texts, and
 * the articles that it has no rule for.
 */
public final class ExchangeRules {

    private static final List<Group> GROUPS = List.of(
            new Group(InternetMailRules.class, InternetMailRules::rules),
            new Group(AddressRules.class, AddressRules::rules),
            new Group(SiteAddressingRules.class, SiteAddressingRules::rules),
            new Group(RecipientRules.class, RecipientRules::rules),
            new Group(CustomRecipientRules.class, CustomRecipientRules::rules),
            new Group(ListRules.class, ListRules::rules),
            new Group(FolderRules.class, FolderRules::rules),
            new Group(SiteRules.class, SiteRules::rules),
            new Group(X400Rules.class, X400Rules::rules),
            new Group(ConnectionRules.class, ConnectionRules::rules),
            new Group(SiteLinkRules.class, SiteLinkRules::rules),
            new Group(RoutingRules.class, RoutingRules::rules),
            new Group(ForeignMailRules.class, ForeignMailRules::rules),
            new Group(ProtocolRules.class, ProtocolRules::rules),
            new Group(SchemaRules.class, SchemaRules::rules),
            new Group(ImportRules.class, ImportRules::rules),
            new Group(OperationRules.class, OperationRules::rules));
    private static final RuleSet CATALOGUE = new RuleSet(
            GROUPS.stream().flatMap(group -> group.rules.get().stream()).toList(), new DirectorySuppressions());

    private ExchangeRules() {
    }

    private record Group(Class<?> type, Supplier<List<Rule>> rules) {

        String name() {
            String folder = type.getPackageName();
            return folder.substring(folder.lastIndexOf('.') + 1);
        }
    }

    /** Returns all rules, in the order in which they are listed. */
    public static RuleSet catalogue() {
        return CATALOGUE;
    }

    /** Returns the rules by subject, in the order in which they are listed. */
    public static List<RuleGroup> groups() {
        ResourceBundle titles = ResourceBundle.getBundle(ExchangeRules.class.getPackageName() + ".groups");
        return GROUPS.stream().map(group -> new RuleGroup(group.name(), titles.getString(group.name()),
                group.rules.get().stream().map(rule -> CATALOGUE.rule(rule.id()).orElseThrow()).toList())).toList();
    }

    /** Returns the subject that a rule of the catalogue belongs to. */
    public static Optional<RuleGroup> group(Rule rule) {
        return Optional.ofNullable(Subjects.BY_RULE.get(rule));
    }

    /** Put together when somebody asks, which a check on the command line does not. */
    private static final class Subjects {

        private static final Map<Rule, RuleGroup> BY_RULE = new HashMap<>();

        static {
            groups().forEach(group -> group.rules().forEach(rule -> BY_RULE.put(rule, group)));
        }
    }

    /**
     * Returns the articles that no rule stands for although they tell of faults, with the reason, a sentence for people:
     * {@code not-covered.properties} in the package of a group.
     */
    public static Map<String, String> notCovered() {
        Map<String, String> reasons = new TreeMap<>();
        for (Group group : GROUPS) {
            ResourceBundle texts = ResourceBundle.getBundle(group.type.getPackageName() + ".not-covered");
            texts.keySet().forEach(article -> reasons.put(article, texts.getString(article)));
        }
        return Collections.unmodifiableMap(reasons);
    }
}
