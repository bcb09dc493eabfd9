package org.exsite.directory.csv;

import java.util.List;

/**
 * One line of a file, or several if a quoted field spans them.
 *
 * @param line the number of the first line
 * @param text the text as it was read
 * @param fields the fields; empty if there is a problem
 * @param event the number of the event that stands for the problem; 0 if there is none
 * @param problem why the record cannot be used, or {@code null}
 */
record CsvRecord(int line, String text, List<String> fields, int event, String problem) {

    /** Returns a record that can be used. */
    static CsvRecord of(int line, String text, List<String> fields) {
        return new CsvRecord(line, text, fields, 0, null);
    }

    /** Returns a record that cannot be parted into the fields that it should have. */
    static CsvRecord refused(int line, String text, ImportEvent event, String problem) {
        return new CsvRecord(line, text, List.of(), event.number(), problem);
    }
}
