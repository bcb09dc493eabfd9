package org.exsite.directory.ldif;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.exsite.directory.text.Includes;

/** Values that a record takes from other files: {@code name:< file:photo.bin} (RFC 2849). */
final class FileValues {

    private FileValues() {
    }

    /**
     * Returns the lines of a record with such values in their places, as base64.
     *
     * @throws Includes.IncludeException if one may not or cannot be read
     */
    static List<String> resolved(List<String> lines, Includes includes) {
        List<String> resolved = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!LdifRecords.isFromFile(lines.get(i))) {
                resolved.add(lines.get(i));
                continue;
            }
            StringBuilder unfolded = new StringBuilder(lines.get(i));
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith(" ")) {
                unfolded.append(lines.get(++i), 1, lines.get(i).length());
            }
            int colon = unfolded.indexOf(":");
            byte[] octets = includes.octetsOf(unfolded.substring(colon + 2));
            resolved.add(unfolded.substring(0, colon) + ":: " + Base64.getEncoder().encodeToString(octets));
        }
        return resolved;
    }
}
