package org.exsite.ui.explanation;

import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;

/** Gives the help system a context for each rule of the catalogue, which leads to the page that explains it. */
public final class RuleContexts extends AbstractContextProvider {

    private static final String PLUGIN = "org.exsite.ui"; //$NON-NLS-1$
    private static final String PREFIX = PLUGIN + ".rule-"; //$NON-NLS-1$

    /** Returns the id of the context of a rule. */
    static String id(String ruleId) {
        return PREFIX + ruleId;
    }

    @Override
    public String[] getPlugins() {
        return new String[] {PLUGIN};
    }

    @Override
    public IContext getContext(String id, String locale) {
        return !id.startsWith(PREFIX) ? null
                : ExchangeRules.catalogue().rule(id.substring(PREFIX.length())).map(OfRule::new).orElse(null);
    }

    private record OfRule(Rule rule) implements IContext {

        @Override
        public IHelpResource[] getRelatedTopics() {
            return new IHelpResource[] {new RuleTopic(rule.descriptor().title(), HelpPages.href(rule))};
        }

        @Override
        public String getText() {
            return rule.descriptor().symptom();
        }
    }
}
