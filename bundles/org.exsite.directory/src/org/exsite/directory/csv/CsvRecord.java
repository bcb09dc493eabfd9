package org.exsite.directory.csv;

import java.util.List;

/**
 * One line of a file, or several if a quoted field spans them.
 *
 * @param line the number of the first line
 * @param text the text as it was read
 * @param fields the fields; empty if there is a problem
 * @param addresses the e-mail addresses in the fields that have any
 * @param suspects those addresses that may have come before
 * @param event the number of the event that stands for the problem; 0 if there is none
 * @param problem why the record cannot be used, or {@code null}
 */
record CsvRecord(int line, String text, RowFields fields, List<AddressField> addresses, List<String> suspects, int event,
        String problem) {

    /** Returns a record that can be used, or that has a problem without an event. */
    static CsvRecord of(int line, String text, RowFields fields, String problem) {
        return new CsvRecord(line, text, fields, List.of(), List.of(), 0, problem);
    }

    /** Returns a record that cannot be parted into the fields that it should have. */
    static CsvRecord refused(int line, String text, ImportEvent event, String problem) {
        return new CsvRecord(line, text, RowFields.NONE, List.of(), List.of(), event.number(), problem);
    }

    /** Returns the e-mail addresses in a field, or {@code null} if it has none or was not taken apart. */
    AddressField addresses(int column) {
        for (int i = 0; i < addresses.size(); i++) {
            if (addresses.get(i).column() == column) {
                return addresses.get(i);
            }
        }
        return null;
    }

    /** Returns this record with its e-mail addresses taken apart. */
    CsvRecord with(List<AddressField> found, List<String> suspicious) {
        return new CsvRecord(line, text, fields, found, suspicious, event, problem);
    }
}
