package org.exsite.directory.ldap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.exsite.directory.ldif.LdifChangeRecord;
import org.exsite.directory.ldif.LdifEntryWriter;
import org.exsite.directory.ldif.LdifText;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;

/** Objects and changes as the LDAP library has them: what the writer of LDIF writes, read by the library. */
final class DirectoryEntries {

    private DirectoryEntries() {
    }

    /** What writes lines. */
    private interface Lines {
        void write(LdifText text) throws IOException;
    }

    /** Returns what a directory can hold of an object. */
    static Entry of(DirectoryObject object, DistinguishedName name) {
        try (LDIFReader reader = reader(text -> {
            text.line("dn", name.toLdap());
            new LdifEntryWriter(text).directoryAttributes(object);
        })) {
            return reader.readEntry();
        } catch (IOException | LDIFException e) {
            throw new IllegalStateException(name.toString(), e);
        }
    }

    /** Returns the records of a change, none if it cannot go over LDAP. */
    static List<LDIFChangeRecord> of(LdifChangeRecord change) {
        List<LDIFChangeRecord> records = new ArrayList<>();
        try (LDIFReader reader = reader(change::write)) {
            for (LDIFChangeRecord record = reader.readChangeRecord(); record != null;
                    record = reader.readChangeRecord()) {
                records.add(record);
            }
            return records;
        } catch (IOException | LDIFException e) {
            throw new IllegalStateException(change.change().name().toString(), e);
        }
    }

    private static LDIFReader reader(Lines lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LdifText text = new LdifText(bytes);
        lines.write(text);
        text.flush();
        return new LDIFReader(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
