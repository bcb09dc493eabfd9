package org.exsite.directory.ldap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import com.unboundid.ldif.LDIFChangeRecord;

/** What tells some changes from others. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** Returns the SHA-256 of all records in their order. */
    static String of(List<PushChange> changes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PushChange change : changes) {
                for (LDIFChangeRecord record : change.records()) {
                    digest.update(record.toLDIFString().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
