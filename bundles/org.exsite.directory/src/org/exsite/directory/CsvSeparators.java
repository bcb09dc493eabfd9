package org.exsite.directory;

/**
 * The separators of a file, which the Administrator program lets people choose (Q152472, Q190706).
 *
 * @param column between columns
 * @param quote around a field that holds a separator; doubled inside
 * @param values between the values of one field
 */
public record CsvSeparators(char column, char quote, char values) {

    /** What the Administrator program proposes. */
    public static final CsvSeparators DEFAULT = new CsvSeparators(',', '"', '%');

    /** The header that every file begins with. */
    public static final String OBJ_CLASS = "Obj-Class";

    private static final String COLUMN_SEPARATORS = ",;\t|";

    /**
     * Tells whether fields can be quoted: not if an options file gives the same character for everything, as it does for
     * files parted by tabs or spaces (Q152472).
     */
    public boolean isQuoting() {
        return quote != column;
    }

    /** Returns this syntax with the column separator that a header line shows. */
    public CsvSeparators detect(String header) {
        int at = header.toLowerCase(java.util.Locale.ROOT).indexOf(OBJ_CLASS.toLowerCase(java.util.Locale.ROOT));
        if (at < 0) {
            return this;
        }
        int after = at + OBJ_CLASS.length();
        while (after < header.length() && (header.charAt(after) == quote || header.charAt(after) == ' ')) {
            after++;
        }
        if (after < header.length() && COLUMN_SEPARATORS.indexOf(header.charAt(after)) >= 0) {
            return new CsvSeparators(header.charAt(after), quote, values);
        }
        boolean spaced = header.chars().noneMatch(c -> COLUMN_SEPARATORS.indexOf(c) >= 0) && header.indexOf(' ') >= 0;
        return spaced ? new CsvSeparators(' ', quote, values) : this;
    }
}
