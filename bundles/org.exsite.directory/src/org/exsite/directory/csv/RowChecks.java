package org.exsite.directory.csv;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.exsite.directory.ImportKind;
import org.exsite.directory.codec.Binding;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedName;

/** What is said of a row as a whole, before its fields are read. */
final class RowChecks {

    private static final Pattern MEMBERSHIP = Pattern.compile("(?i)members|member[ -]of|is-member-of-dl");
    /** What an import makes of ~DEL as the name of an object (Q176741). */
    private static final Pattern DELETED_NAME = Pattern.compile("(?i)[?~]DEL");

    private final CsvHeader header;
    private final char separator;
    private final RowLog log;

    RowChecks(CsvHeader header, CsvContext context, RowLog log) {
        this.header = header;
        this.separator = context.separators().values();
        this.log = log;
    }

    /** Checks the name of an object that is there. */
    void name(DistinguishedName name) throws IOException {
        if (name.value().length() == CsvRemoval.DELETE.length() && DELETED_NAME.matcher(name.value()).matches()) {
            log.remark(ImportKind.NAME_DELETED, name);
        }
    }

    /**
     * Checks a row that changes an object or makes one.
     *
     * @param known whether the object was there before
     */
    void change(DirectoryObject object, DistinguishedName name, List<String> fields, boolean known, RelativeNames names)
            throws IOException {
        if (known) {
            blank(object, name, fields);
        }
        for (int i = 0; i < header.size(); i++) {
            if (object instanceof Recipient && !fields.get(i).isBlank() && isMembership(header.column(i), object)) {
                lists(name, fields.get(i), names);
            }
        }
    }

    /** A row with nothing but empty fields changes nothing, though some of what it names has values (Q152727). */
    private void blank(DirectoryObject object, DistinguishedName name, List<String> fields) throws IOException {
        if (!header.homeServer(fields).isEmpty()) {
            return;
        }
        String kept = null;
        for (CsvColumn column : header.columns(object.eClass())) {
            if (column == null) {
                continue; // it says what or where the object is
            }
            Binding binding = column.binding();
            if (!fields.get(column.index()).isBlank()) {
                return;
            } else if (kept == null && binding != null && binding.schema().importable()
                    && object.eIsSet(binding.feature())) {
                kept = column.header();
            }
        }
        if (kept != null) {
            log.remark(ImportKind.BLANK_VALUE, name, kept);
        }
    }

    /** In the row of a list the column Members says who is in it; in all others it says which lists they are in. */
    private static boolean isMembership(String column, DirectoryObject object) {
        return MEMBERSHIP.matcher(column).matches()
                && !(object instanceof DistributionList && column.equalsIgnoreCase("members"));
    }

    private void lists(DistinguishedName name, String text, RelativeNames names) throws IOException {
        for (String list : text.split(Pattern.quote(String.valueOf(separator)))) {
            try {
                DistinguishedName found = names.resolve(list);
                if (!RelativeNames.siteOf(found).equals(names.site())) {
                    log.remark(ImportEvent.LIST_ELSEWHERE, name, found);
                }
            } catch (IllegalArgumentException e) {
                continue; // an alias, or no name at all, which is told of when the field is read
            }
        }
    }
}
