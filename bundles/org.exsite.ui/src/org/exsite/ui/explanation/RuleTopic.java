package org.exsite.ui.explanation;

import java.util.List;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;

/** A topic of the help: a page, and the topics below it. */
record RuleTopic(String label, String href, List<RuleTopic> topics) implements ITopic {

    RuleTopic {
        topics = List.copyOf(topics);
    }

    RuleTopic(String label, String href) {
        this(label, href, List.of());
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getHref() {
        return href;
    }

    @Override
    public ITopic[] getSubtopics() {
        return topics.toArray(ITopic[]::new);
    }

    @Override
    public IUAElement[] getChildren() {
        return getSubtopics();
    }

    @Override
    public boolean isEnabled(IEvaluationContext context) {
        return true;
    }
}
