package org.exsite.ui.markers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.exsite.rules.Finding;
import org.exsite.rules.FindingKey;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;

/**
 * What one marker is going to say; independent of the model, so that it can cross threads.
 *
 * @param attributes the attributes of the marker
 */
public record Problem(Map<String, Object> attributes) {

    public Problem {
        attributes = Map.copyOf(attributes);
    }

    /** Returns what the marker of a finding says. */
    public static Problem of(Finding finding) {
        FindingKey key = finding.key();
        List<String> references = finding.rule().descriptor().references();
        Map<String, Object> attributes = common(severity(finding.severity()), references.isEmpty() ? finding.message()
                : Messages.bind(Messages.Problem_message, finding.message(), references.getFirst()));
        attributes.put(ProblemMarkers.RULE, key.ruleId());
        attributes.put(ProblemMarkers.LOCATION, ProblemMarkers.clip(key.location()));
        attributes.put(ProblemMarkers.FEATURE, key.feature());
        attributes.put(ProblemMarkers.VALUE, ProblemMarkers.clip(key.value()));
        attributes.put(ProblemMarkers.KB, String.join(", ", references)); //$NON-NLS-1$
        ExchangeRules.group(finding.rule()).ifPresent(group -> attributes.put(ProblemMarkers.SUBJECT, group.name()));
        attributes.put(IMarker.LOCATION, ProblemMarkers.clip(place(key.location())));
        return new Problem(attributes);
    }

    /**
     * Returns what the marker of a file that cannot be read says.
     *
     * @param line the line, from 1; 0 if unknown
     */
    public static Problem unreadable(String message, int line) {
        Map<String, Object> attributes = common(IMarker.SEVERITY_ERROR, message);
        if (line > 0) {
            attributes.put(IMarker.LINE_NUMBER, line);
        }
        return new Problem(attributes);
    }

    /**
     * Returns the problems of a model, at most {@link ProblemMarkers#LIMIT}, the most serious ones if there are more.
     */
    public static List<Problem> of(List<Finding> findings) {
        if (findings.size() <= ProblemMarkers.LIMIT) {
            return findings.stream().map(Problem::of).toList();
        }
        List<Problem> problems = new ArrayList<>(ProblemMarkers.LIMIT + 1);
        for (Severity severity : Severity.values()) {
            findings.stream().filter(finding -> finding.severity() == severity)
                    .limit(ProblemMarkers.LIMIT - problems.size()).map(Problem::of).forEach(problems::add);
        }
        problems.add(new Problem(common(IMarker.SEVERITY_INFO,
                Messages.bind(Messages.Problem_more, findings.size() - problems.size()))));
        return problems;
    }

    private static Map<String, Object> common(int severity, String message) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, ProblemMarkers.clip(message));
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /** The distinguished name of the directory object at fault, without the path to what lies within it. */
    private static String place(String location) {
        int within = location.indexOf("//@"); //$NON-NLS-1$
        return within <= 0 ? location : location.substring(0, within);
    }
}
