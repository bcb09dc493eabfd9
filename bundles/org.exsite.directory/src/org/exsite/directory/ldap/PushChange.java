package org.exsite.directory.ldap;

import java.util.List;

import org.exsite.directory.PushResult.Kind;
import org.exsite.model.naming.DistinguishedName;

import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFDeleteChangeRecord;

/**
 * A change of one object that is to be sent.
 *
 * @param name the object
 * @param records the records that make the change, in their order
 * @param expectation what it was computed from
 */
record PushChange(DistinguishedName name, List<LDIFChangeRecord> records, Expectation expectation) {

    /** Returns what is done to the object. */
    Kind kind() {
        return switch (records.getFirst()) {
            case LDIFAddChangeRecord add -> Kind.ADD;
            case LDIFDeleteChangeRecord delete -> Kind.DELETE;
            default -> Kind.MODIFY;
        };
    }
}
