package org.exsite.ui.routing;

import java.util.Comparator;
import java.util.function.Function;

/** The columns of the routing table, as on the page Routing of the Administrator program, and what would change. */
enum EntryColumn {

    TYPE(Messages.Column_type, 80, row -> row.space().type()),
    ADDRESS(Messages.Column_address, 260, row -> row.space().text()),
    COST(Messages.Column_cost, 60, EntryRow::cost),
    PATH(Messages.Column_path, 320, EntryRow::path),
    SCOPE(Messages.Column_scope, 130, EntryRow::scope),
    CHANGE(Messages.Column_change, 320, EntryRow::changeText);

    private final String title;
    private final int width;
    private final Function<EntryRow, String> text;

    EntryColumn(String title, int width, Function<EntryRow, String> text) {
        this.title = title;
        this.width = width;
        this.text = text;
    }

    String title() {
        return title;
    }

    /** Returns the width at first, in pixels at 96 dpi. */
    int width() {
        return width;
    }

    String text(EntryRow row) {
        return text.apply(row);
    }

    /** Returns the order of rows by this column; costs go by number. */
    Comparator<EntryRow> order() {
        return this == COST ? Comparator.comparingInt(row -> row.route() == null ? Integer.MAX_VALUE : row.route().cost())
                : Comparator.comparing(this::text, String.CASE_INSENSITIVE_ORDER);
    }
}
