package org.exsite.directory.ldap;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.ObjectChange;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOutcome;
import org.exsite.directory.ReadLimits;
import org.exsite.directory.ldif.LdifChangeFile;
import org.exsite.directory.ldif.LdifChangeRecord;
import org.exsite.directory.text.Messages;
import org.exsite.directory.text.SourceLines;
import org.exsite.model.naming.DistinguishedName;

import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFDeleteChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;

/** Changes that can be sent. */
public final class PushChanges {

    private final List<PushChange> changes;

    private PushChanges(List<PushChange> changes) {
        this.changes = changes;
    }

    /** Returns how many changes there are. */
    public int size() {
        return changes.size();
    }

    /** Sends the changes. */
    public PushOutcome send(LdapConnectionSettings settings, PushOptions options) throws IOException {
        return PushRun.send(changes, settings, options);
    }

    /** Returns those of a set of changes that can go over LDAP. Their old values are known. */
    public static PushChanges of(ChangeSet changes) {
        List<PushChange> sent = new ArrayList<>();
        for (ObjectChange change : changes.changes()) {
            List<LDIFChangeRecord> records = DirectoryEntries.of(LdifChangeRecord.of(change));
            if (!records.isEmpty()) {
                sent.add(new PushChange(change.name(), records, expectation(change, records)));
            }
        }
        return new PushChanges(sent);
    }

    /**
     * Returns the changes of a file. Their old values are those that the records tell.
     *
     * @throws DirectoryFormatException if a record is no change that can be sent
     */
    public static PushChanges of(InputStream ldif, String file, ReadLimits limits) throws IOException {
        List<PushChange> changes = new ArrayList<>();
        for (LdifChangeFile.Change change : LdifChangeFile.read(SourceLines.of(ldif, file, limits), file, limits)) {
            LDIFChangeRecord record = change.record();
            changes.add(new PushChange(name(change, file), List.of(record), switch (record) {
                case LDIFAddChangeRecord add -> new ExpectedAbsence(add.getEntryToAdd());
                case LDIFModifyChangeRecord modify -> new OwnWords(modify.getModifications());
                case LDIFDeleteChangeRecord delete -> new ExpectedNothing();
                default -> throw new DirectoryFormatException(file, change.line(), Messages.format("ldif.rename"));
            }));
        }
        return new PushChanges(changes);
    }

    private static Expectation expectation(ObjectChange change, List<LDIFChangeRecord> records) {
        return switch (change) {
            case ObjectChange.Created created ->
                    new ExpectedAbsence(((LDIFAddChangeRecord) records.getFirst()).getEntryToAdd());
            case ObjectChange.Deleted deleted -> new ExpectedObject(
                    DirectoryEntries.of(deleted.object(), deleted.name()));
            case ObjectChange.Modified modified -> new ExpectedValues(
                    DirectoryEntries.of(modified.before(), modified.name()), records);
        };
    }

    private static DistinguishedName name(LdifChangeFile.Change change, String file) throws IOException {
        try {
            return DistinguishedName.parse(change.record().getDN());
        } catch (IllegalArgumentException e) {
            throw new DirectoryFormatException(file, change.line(), e.getMessage());
        }
    }
}
