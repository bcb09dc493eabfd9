package org.exsite.directory.ldap;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.exsite.directory.LdapException;
import org.exsite.directory.PushResult;
import org.exsite.directory.PushResult.Kind;
import org.exsite.directory.PushResult.State;
import org.exsite.directory.codec.ClassDetector;
import org.exsite.directory.ldap.Expectation.Check;
import org.exsite.directory.ldif.NamingValues;
import org.exsite.directory.text.Messages;
import org.exsite.model.ExsitePackage;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFChangeRecord;

/**
 * Sends the records of one change. Before each record the object is read, and nothing is sent unless it is in the state
 * that the record was made for. Between reading and sending there is no lock: LDAP has none.
 */
final class ChangeSender {

    private final LdapSession session;
    private final PushLog log;
    private final boolean dryRun;

    ChangeSender(LdapSession session, PushLog log, boolean dryRun) {
        this.session = session;
        this.log = log;
        this.dryRun = dryRun;
    }

    /**
     * Sends a change.
     *
     * @throws LdapException if the connection fails; whether the last record was carried out is unknown then
     */
    PushResult send(int number, PushChange change) throws IOException {
        List<LDIFChangeRecord> records = change.records();
        int sent = 0;
        for (int turn = 0; turn <= records.size(); turn++) {
            Entry found = read(change);
            Check check = change.expectation().check(found);
            if (change.kind() == Kind.DELETE && isMailbox(found, change)) {
                return problem(number, change, State.REFUSED, Check.conflict(Messages.format("ldap.mailbox")));
            } else if (check.isConflict()) {
                return problem(number, change, State.CONFLICT, check);
            } else if (check.next() == records.size()) {
                return result(number, change, sent == 0 ? State.PRESENT : State.SENT);
            } else if (dryRun) {
                return result(number, change, State.WOULD_BE_SENT);
            } else if (check.next() < sent) {
                break;
            }
            log.sending(number, change, check.next());
            try {
                NamingValues.kept(records.get(check.next()), found, change.name())
                        .processChange(session.connection());
            } catch (LDAPException e) {
                return refused(number, change, e);
            }
            sent = check.next() + 1;
            if (sent == records.size()) {
                return result(number, change, State.SENT);
            }
        }
        return problem(number, change, State.CONFLICT, Check.conflict(Messages.format("ldap.notShown")));
    }

    /** Returns the result of a change without problems. */
    static PushResult result(int number, PushChange change, State state) {
        return new PushResult(number, change.name(), change.kind(), state, List.of(), "");
    }

    private PushResult refused(int number, PushChange change, LDAPException e) throws LdapException {
        if (!session.connection().isConnected() || !e.getResultCode().isConnectionUsable()
                || e.getResultCode() == ResultCode.TIMEOUT) {
            throw session.failure(e);
        }
        return problem(number, change, State.REFUSED, Check.conflict(session.failure(e).getMessage()));
    }

    private static PushResult problem(int number, PushChange change, State state, Check check) {
        boolean unknown = check.conflicts().stream().anyMatch(conflict -> conflict.expected().isEmpty());
        String sentence = check.problem() != null ? check.problem()
                : Messages.format(unknown ? "ldap.unknownOld" : "ldap.conflict");
        return new PushResult(number, change.name(), change.kind(), state, check.conflicts(), sentence);
    }

    private Entry read(PushChange change) throws LdapException {
        Set<String> names = change.expectation().attributes();
        String[] wanted = names.isEmpty() ? PullAttributes.all()
                : Stream.concat(names.stream(), EntryComparison.CLASS.stream()).toArray(String[]::new);
        try {
            return session.connection().getEntry(change.records().getFirst().getDN(), wanted);
        } catch (LDAPException e) {
            throw session.failure(e);
        }
    }

    private static boolean isMailbox(Entry found, PushChange change) {
        return found != null && found.getObjectClassValues() != null
                && ClassDetector.byObjectClasses(List.of(found.getObjectClassValues()), change.name().value(), null)
                        .filter(ExsitePackage.Literals.MAILBOX::equals).isPresent();
    }
}
