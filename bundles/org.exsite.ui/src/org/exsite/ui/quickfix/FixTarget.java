package org.exsite.ui.quickfix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ArrayList;

import org.exsite.rules.Finding;
import org.exsite.rules.Fix;

/**
 * Problems of one file that one fix is to resolve, and what was chosen for them.
 *
 * @param model the model of the file
 * @param fix the fix
 * @param findings the problems, all of one rule, to which the fix applies
 * @param choice what was chosen, or {@code null} if nothing must be
 */
record FixTarget(OpenModel model, Fix fix, List<Finding> findings, Fix.Choice choice) {

    FixTarget {
        findings = List.copyOf(findings);
    }

    /**
     * Asks for what must be chosen: once for all problems, in whatever file, that have the same choices.
     *
     * @return the targets with their choices, or empty if somebody cancelled
     */
    static Optional<List<FixTarget>> choose(List<FixTarget> targets, Choices choices) {
        Map<List<String>, List<FixTarget>> groups = new LinkedHashMap<>();
        Map<List<String>, List<Fix.Choice>> choicesOf = new LinkedHashMap<>();
        List<FixTarget> result = new ArrayList<>();
        for (FixTarget target : targets) {
            if (!target.fix().needsChoice()) {
                result.add(target);
                continue;
            }
            for (Finding finding : target.findings()) {
                List<Fix.Choice> possible = target.fix().choices(finding, target.model().evaluation().context());
                List<String> ids = possible.stream().map(Fix.Choice::id).toList();
                choicesOf.putIfAbsent(ids, possible);
                groups.computeIfAbsent(ids, key -> new ArrayList<>())
                        .add(new FixTarget(target.model(), target.fix(), List.of(finding), null));
            }
        }
        for (Map.Entry<List<String>, List<FixTarget>> group : groups.entrySet()) {
            List<FixTarget> members = group.getValue();
            Optional<Fix.Choice> choice = choices.ask(members.getFirst().fix(),
                    members.stream().flatMap(member -> member.findings().stream()).toList(),
                    choicesOf.get(group.getKey()));
            if (choice.isEmpty()) {
                return Optional.empty();
            }
            members.forEach(member -> result.add(member.with(choice.get())));
        }
        return Optional.of(result);
    }

    private FixTarget with(Fix.Choice chosen) {
        return new FixTarget(model, fix, findings, chosen);
    }
}
