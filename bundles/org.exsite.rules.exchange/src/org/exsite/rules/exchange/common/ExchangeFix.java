package org.exsite.rules.exchange.common;

import java.util.List;

import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.RuleContext;

/** A fix whose words are among the texts: {@code fix.<id>} in general, {@code fix.<id>.one} for one finding. */
public abstract class ExchangeFix implements Fix {

    private final String id;
    private final RuleTexts texts;
    private boolean asked;

    /** A fix of the group that its class belongs to. */
    protected ExchangeFix(String id) {
        this.id = id;
        this.texts = RuleTexts.of(getClass());
    }

    /** A fix of the group that another class belongs to. */
    protected ExchangeFix(Class<?> group, String id) {
        this.id = id;
        this.texts = RuleTexts.of(group);
    }

    /** Returns a text of the group, {@code fix.<id>.<key>}, with its placeholders filled. */
    protected final String text(String key, Object... arguments) {
        return texts.format("fix." + id + '.' + key, arguments);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public String label() {
        return texts.format("fix." + id);
    }

    /** Says that somebody has to look at what the fix does, and returns the fix. */
    public final ExchangeFix askFirst() {
        asked = true;
        return this;
    }

    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return !asked && !needsChoice();
    }

    /** The placeholders of the text are filled with the arguments of the finding. */
    @Override
    public String label(Finding finding) {
        return text("one", finding.arguments().toArray());
    }

    @Override
    public boolean needsChoice() {
        return false;
    }

    @Override
    public List<Choice> choices(Finding finding, RuleContext context) {
        return List.of();
    }
}
