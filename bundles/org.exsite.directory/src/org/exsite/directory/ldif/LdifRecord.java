package org.exsite.directory.ldif;

import java.util.List;

/**
 * The lines of one record.
 *
 * @param line the number of its first line that is no comment
 * @param lines the lines without comments
 * @param problem why the record cannot be used, or {@code null}
 * @param problemLine the line of the problem
 */
record LdifRecord(int line, List<String> lines, String problem, int problemLine) {

    String text() {
        return String.join("\n", lines);
    }
}
