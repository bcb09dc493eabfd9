package org.exsite.directory.csv;

import java.util.List;

/**
 * One line of a file, or several if a quoted field spans them.
 *
 * @param line the number of the first line
 * @param text the text as it was read
 * @param fields the fields; empty if there is a problem
 * @param problem why the record cannot be used, or {@code null}
 */
record CsvRecord(int line, String text, List<String> fields, String problem) {
}
