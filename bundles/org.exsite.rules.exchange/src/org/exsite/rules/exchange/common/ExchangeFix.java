package org.exsite.rules.exchange.common;

import java.util.List;

import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.RuleContext;

/** A fix whose words are among the texts: {@code fix.<id>} in general, {@code fix.<id>.one} for one finding. */
public abstract class ExchangeFix implements Fix {

    private final String id;

    protected ExchangeFix(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public String label() {
        return RuleTexts.format("fix." + id);
    }

    /** The placeholders of the text are filled with the arguments of the finding. */
    @Override
    public String label(Finding finding) {
        return RuleTexts.format("fix." + id + ".one", finding.arguments().toArray());
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
