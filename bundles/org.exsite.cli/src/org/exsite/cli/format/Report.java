package org.exsite.cli.format;

import java.util.List;

import org.exsite.rules.Severity;

/**
 * The outcome of a check.
 *
 * @param inputs the names of the files that were read, as they were given
 * @param rules the rules that were evaluated
 * @param problems what they found, ordered by {@link Problem#BY_OBJECT}
 * @param suppressed what somebody has chosen not to see, ordered alike
 */
public record Report(List<String> inputs, List<RuleInfo> rules, List<Problem> problems, List<Problem> suppressed) {

    public Report {
        inputs = List.copyOf(inputs);
        rules = List.copyOf(rules);
        suppressed = suppressed.stream().sorted(Problem.BY_OBJECT).toList();
        problems = problems.stream().sorted(Problem.BY_OBJECT).toList();
    }

    /** Returns how many problems are of a severity. */
    public int count(Severity severity) {
        return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** Tells whether a problem is at least as serious as a severity. */
    public boolean hasAtLeast(Severity severity) {
        return problems.stream().anyMatch(problem -> problem.severity().isAtLeast(severity));
    }
}
