package org.exsite.cli.work;

import java.util.List;
import java.util.Map;

import org.exsite.cli.format.CatalogueFormat;
import org.exsite.cli.format.RuleInfo;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Output;
import org.exsite.rules.exchange.ExchangeRules;

/** Shows the catalogue of rules. */
public final class RulesWork {

    private RulesWork() {
    }

    /**
     * Shows rules and returns the exit code.
     *
     * @param word a rule id or an article number, or {@code null} for every rule
     */
    public static int run(String word, CatalogueFormat format, Output output) {
        List<RuleInfo> rules = Catalogue.select(word == null ? null : List.of(word)).rules().stream()
                .map(RuleInfo::of).toList();
        format.write(rules, word == null ? ExchangeRules.notCovered() : Map.of(), word != null, output);
        return ExitCode.OK;
    }
}
