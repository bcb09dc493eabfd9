package org.exsite.directory.csv;

import java.util.Locale;
import java.util.Optional;

/** What a row does: the words of the column Mode. Without the column every row is an update (Q146304). */
enum CsvMode {

    CREATE("Create"), MODIFY("Modify"), UPDATE("Update"), DELETE("Delete");

    private final String word;

    CsvMode(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Returns the mode that a word means; an empty one means an update. */
    static Optional<CsvMode> of(String word) {
        if (word.isEmpty()) {
            return Optional.of(UPDATE);
        }
        for (CsvMode mode : values()) {
            if (mode.word.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
