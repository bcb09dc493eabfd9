package org.exsite.directory.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.exsite.directory.ImportKind;
import org.exsite.directory.tree.ReadLog;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.query.Sites;

/**
 * Finds addresses that a file gives to somebody although somebody else has them (events 236 and 238). Addresses that
 * seem to come twice are looked up in the whole organization when everything has been read.
 */
final class AddressOwners {

    private static final String MBX = "MBX:";

    private record Suspect(CsvRecord record, boolean changes, DirectoryObject object, String address) {
    }

    private final List<Suspect> suspects = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /**
     * Takes note of the suspicious addresses of a row; the object has not got them yet.
     *
     * @param changes whether the file is one of changes; of an export it is enough to tell once of what every mailbox has
     */
    void note(CsvRecord record, boolean changes, DirectoryObject object) {
        for (String address : record.suspects()) {
            if (!(object instanceof Recipient recipient) || !has(recipient, address)) {
                suspects.add(new Suspect(record, changes, object, address));
            }
        }
    }

    /** Remarks on the rows that gave away what somebody else has. */
    void tell(Organization organization, ReadLog log) throws IOException {
        if (suspects.isEmpty()) {
            return;
        }
        Map<String, List<DirectoryObject>> owners = new HashMap<>();
        suspects.forEach(suspect -> owners.put(key(suspect.address()), new ArrayList<>(2)));
        Sites.recipients(organization).forEach(recipient -> AddressFields.forEach(recipient, address -> {
            List<DirectoryObject> known = owners.get(key(address));
            if (known != null && !known.contains(recipient)) {
                known.add(recipient);
            }
        }));
        for (Suspect suspect : suspects) {
            List<DirectoryObject> known = owners.get(key(suspect.address()));
            DirectoryObject other = known.stream().filter(owner -> owner != suspect.object()).findFirst().orElse(null);
            boolean clearing = isOfMailboxManager(suspect.address());
            if (other != null && known.contains(suspect.object())
                    && (!clearing || suspect.changes() || told.add(MBX))) {
                ImportEvent event = isTarget(suspect) ? ImportEvent.TARGET_TAKEN : ImportEvent.ADDRESS_TAKEN;
                ImportProblem remark = log.remark(suspect.record().line(), event.number(),
                        event.text(suspect.object().getDistinguishedName(), suspect.address(),
                                other.getDistinguishedName()), suspect.record().text());
                remark.setObjectName(suspect.object().getDistinguishedName().toString());
                remark.setValue(suspect.address());
                if (clearing) {
                    ImportKind.MBX_ADDRESS.mark(remark);
                }
            }
        }
    }

    /** Mailbox Manager gives many mailboxes one address, which an import refuses all but one (Q263460). */
    private static boolean isOfMailboxManager(String address) {
        return address.regionMatches(true, 0, MBX, 0, MBX.length());
    }

    private static boolean isTarget(Suspect suspect) {
        return suspect.object() instanceof org.exsite.model.CustomRecipient remote && remote.getTargetAddress() != null
                && remote.getTargetAddress().toString().equalsIgnoreCase(suspect.address());
    }

    private static boolean has(Recipient recipient, String address) {
        boolean[] found = {false};
        AddressFields.forEach(recipient, text -> found[0] |= text.equalsIgnoreCase(address));
        return found[0];
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
