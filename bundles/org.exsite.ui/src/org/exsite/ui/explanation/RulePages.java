package org.exsite.ui.explanation;

import java.util.Optional;

import org.exsite.report.RulePage;
import org.exsite.rules.exchange.ExchangeRules;

/** The pages {@code rules/<id>.html} and their index, written from the catalogue when asked for. */
final class RulePages {

    static final String FOLDER = "rules/"; //$NON-NLS-1$

    private RulePages() {
    }

    /** Returns a page by the id of its rule, or the index. */
    static Optional<String> page(String id) {
        return id.equals(HelpPages.INDEX) ? Optional.of(RulePage.index(ExchangeRules.groups()))
                : ExchangeRules.catalogue().rule(id).map(RulePage::html);
    }
}
