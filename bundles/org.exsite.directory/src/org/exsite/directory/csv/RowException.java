package org.exsite.directory.csv;

/** A row, or a field of one, that an import refuses. The message says why. */
final class RowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ImportEvent event;

    RowException(ImportEvent event, String message) {
        super(message, null, false, false);
        this.event = event;
    }

    /** Returns what is wrong. */
    ImportEvent event() {
        return event;
    }
}
