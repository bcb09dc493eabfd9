package org.exsite.ui.explanation;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.RuleGroup;

/** Puts the pages of the rules into the table of contents of the user guide, by subject. */
public final class RuleToc extends AbstractTocProvider {

    @Override
    public ITocContribution[] getTocContributions(String locale) {
        return new ITocContribution[] {new Contribution(locale)};
    }

    private static RuleTopic topic(RuleGroup group) {
        return new RuleTopic(group.title(), HelpPages.INDEX_HREF + '#' + group.name(), group.rules().stream()
                .map(rule -> new RuleTopic(rule.descriptor().title(), HelpPages.href(rule))).toList());
    }

    private record Contribution(String locale) implements ITocContribution {

        @Override
        public String getCategoryId() {
            return null;
        }

        @Override
        public String getContributorId() {
            return "org.exsite.ui"; //$NON-NLS-1$
        }

        @Override
        public String[] getExtraDocuments() {
            return new String[0];
        }

        @Override
        public String getId() {
            return "/org.exsite.ui/rules"; //$NON-NLS-1$
        }

        @Override
        public String getLocale() {
            return locale;
        }

        @Override
        public String getLinkTo() {
            return "/org.exsite.help/toc.xml#rules"; //$NON-NLS-1$
        }

        @Override
        public IToc getToc() {
            return new Toc(ExchangeRules.groups().stream().map(RuleToc::topic).toList());
        }

        @Override
        public boolean isPrimary() {
            return false;
        }
    }

    private record Toc(List<RuleTopic> topics) implements IToc {

        @Override
        public String getLabel() {
            return "rules"; //$NON-NLS-1$
        }

        @Override
        public String getHref() {
            return HelpPages.INDEX_HREF;
        }

        @Override
        public ITopic[] getTopics() {
            return topics.toArray(ITopic[]::new);
        }

        @Override
        public ITopic getTopic(String href) {
            return Arrays.stream(getTopics()).filter(topic -> topic.getHref().equals(href)).findFirst().orElse(null);
        }

        @Override
        public IUAElement[] getChildren() {
            return getTopics();
        }

        @Override
        public boolean isEnabled(IEvaluationContext context) {
            return true;
        }
    }
}
