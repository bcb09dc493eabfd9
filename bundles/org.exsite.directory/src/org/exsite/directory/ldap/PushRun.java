package org.exsite.directory.ldap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.PushResult;
import org.exsite.directory.PushResult.State;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.text.Messages;

/** Sends changes one after another, and sees to the log and to what happens after a problem. */
final class PushRun {

    private final List<PushChange> changes;
    private final PushOptions options;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private final List<PushResult> problems = new ArrayList<>();

    private PushRun(List<PushChange> changes, PushOptions options) {
        this.changes = changes;
        this.options = options;
    }

    static PushOutcome send(List<PushChange> changes, LdapConnectionSettings settings, PushOptions options)
            throws IOException {
        try (PushLog log = PushLog.open(options, Fingerprint.of(changes), settings.server());
                LdapSession session = LdapSession.open(settings, ReadLimits.DEFAULT)) {
            options.progress().begin(Messages.format("progress.sending", settings.server()), changes.size());
            return new PushRun(changes, options).send(session, log);
        }
    }

    private PushOutcome send(LdapSession session, PushLog log) throws IOException {
        ChangeSender sender = new ChangeSender(session, log, options.dryRun());
        int number = 0;
        boolean stopped = false;
        while (number < changes.size() && !stopped) {
            options.progress().step(number);
            PushChange change = changes.get(number++);
            PushResult result = log.isMade(number) ? ChangeSender.result(number, change, State.LOGGED)
                    : sender.send(number, change);
            if (result.state() != State.LOGGED) {
                log.done(result);
            }
            counts.merge(result.state(), 1, Integer::sum);
            options.results().accept(result);
            if (result.isProblem()) {
                problems.add(result);
                stopped = options.onProblem() == OnProblem.STOP;
            }
        }
        return new PushOutcome(Map.copyOf(counts), List.copyOf(problems), changes.size() - number);
    }
}
