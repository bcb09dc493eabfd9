package org.exsite.directory.csv;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.UnresolvedNameException;
import org.exsite.directory.text.Includes;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Syntax;

/** Brings the fields of rows into their objects. */
final class CsvFieldReader {

    private static final char INCLUDE = '=';

    private final CsvHeader header;
    private final char separator;
    private final boolean overwrite;
    private final RowLog log;
    private final AliasReferences aliases;
    private final AddressOwners owners;
    private final ValueChecks checks;
    private final Includes includes;
    private final RowValues values;

    CsvFieldReader(CsvHeader header, CsvContext context, RowLog log, AliasReferences aliases) {
        this.header = header;
        this.separator = context.separators().values();
        this.values = new RowValues(separator);
        this.overwrite = context.options().csv().overwrite();
        this.log = log;
        this.aliases = aliases;
        this.owners = context.owners();
        this.checks = new ValueChecks(log, separator, header.hasMode());
        this.includes = context.includes();
    }

    /** Gives an object that was just made a value, which arrives with those of the fields. */
    void give(DirectoryObject object, EStructuralFeature feature, DistinguishedName value) {
        values.set(object.eClass().getFeatureID(feature), value);
    }

    /**
     * Reads the fields of a row.
     *
     * @param known whether the object was there before; one that was just made is filled at once
     */
    void read(DirectoryObject object, RowFields fields, RelativeNames names, boolean known) throws IOException {
        if (!log.record().suspects().isEmpty()) {
            owners.note(log.record(), header.hasMode(), object);
        }
        try {
            if (read(object, fields, names, known, false)) {
                read(object, fields, names, known, true);
            }
        } finally {
            flush(object, known);
        }
    }

    /** Reads the fields that stand alone, or those that are to be read after them. Returns whether there are others. */
    private boolean read(DirectoryObject object, RowFields fields, RelativeNames names, boolean known, boolean late)
            throws IOException {
        CsvColumn[] columns = header.columns(object.eClass());
        boolean others = false;
        for (int i = 0; i < fields.filled(); i++) {
            CsvColumn column = columns[fields.column(i)];
            if (column != null && column.isLate() == late) {
                read(object, column, fields.text(i), names, known);
            } else {
                others |= column != null;
            }
        }
        return others;
    }

    private void read(DirectoryObject object, CsvColumn column, String text, RelativeNames names, boolean known)
            throws IOException {
        char first = text.charAt(0);
        boolean plain = first != '~' && (first != INCLUDE || includes == null);
        if (!known && plain && fill(object, column, text, names)) {
            return;
        } else if (column.binding() != null) {
            flush(object, known);
        }
        try {
            readEach(object, column, plain ? text : included(text, column), names, known);
        } catch (RowException e) {
            log.refuse(e.event(), e.getMessage());
        }
    }

    private void flush(DirectoryObject object, boolean known) {
        if (!known) {
            values.flush(object);
        }
    }

    /** Returns whether the field was read; what is special about it is left to the long way. */
    private boolean fill(DirectoryObject object, CsvColumn column, String text, RelativeNames names)
            throws IOException {
        Binding binding = column.binding();
        if (column.addresses()) {
            return fillAddresses(object, column);
        } else if (column.feature() < 0 || binding.schema().syntax() == Syntax.ADDRESS) {
            return false;
        }
        Object value;
        try {
            value = binding.read(text, names);
        } catch (UnresolvedNameException e) {
            return false;
        }
        if (value == null) {
            return false;
        }
        checks.check(object, column.header(), binding, text);
        values.set(column.feature(), value);
        return true;
    }

    private boolean fillAddresses(DirectoryObject object, CsvColumn column) throws IOException {
        AddressField field = log.record().addresses(column.index());
        if (field == null || field.binding().feature() != column.binding().feature()) {
            return false;
        }
        if (!field.sound() || header.hasMode()) {
            checks.addresses(object, column.header(), column.binding(), field.texts(separator));
        }
        values.add(field);
        return true;
    }

    private void readEach(DirectoryObject object, CsvColumn column, String text, RelativeNames names, boolean known)
            throws IOException {
        String name = column.header();
        Binding binding = column.binding();
        if (CsvRemoval.isRemoval(text) && isRemoval(text)) {
            remove(object, name, binding, text, known);
            return;
        } else if (CsvRemoval.isAmong(text, binding, separator)) {
            throw ImportEvent.DELETION_MIXED.fault(name);
        }
        boolean replace = known && !column.repeats() || column.home();
        CsvCell cell = new CsvCell(name, binding, text, separator);
        if (binding == null) {
            cell.set(object, names, replace);
            return;
        }
        checks.check(object, name, binding, text);
        try {
            // a second column of an attribute with one value is told of with the header
            boolean taken = !replace && !binding.feature().isMany() && object.eIsSet(binding.feature());
            boolean append = replace && !overwrite && binding.feature().isMany();
            List<String> rejected = append ? cell.append(object, names) : cell.set(object, names, replace);
            if (!rejected.isEmpty() && !taken) {
                checks.rejected(object, name, binding, rejected);
            }
        } catch (UnresolvedNameException e) {
            aliases.add(log.record(), header.hasMode(), object, binding, name, text);
        }
    }

    /** A field such as {@code ~DELETE} is text. */
    private boolean isRemoval(String text) {
        String rest = text.substring(CsvRemoval.DELETE.length()).strip();
        return rest.isEmpty() || rest.charAt(0) == '<' || rest.charAt(0) == separator;
    }

    private void remove(DirectoryObject object, String column, Binding binding, String text, boolean known)
            throws IOException {
        try {
            CsvRemoval.remove(object, column, binding, text, separator);
        } catch (RowException e) {
            if (e.event() != ImportEvent.NOTHING_TO_DELETE) {
                throw e;
            } else if (!known) {
                throw ImportEvent.DELETION_IN_NEW.fault(object.getDistinguishedName(), column);
            }
            log.refuse(e.event(), e.getMessage());
        }
    }

    private String included(String text, CsvColumn column) {
        if (includes == null || text.charAt(0) != INCLUDE) {
            return text;
        }
        try {
            return includes.text(text.substring(1));
        } catch (Includes.IncludeException e) {
            ImportEvent event = e.isNameAtFault() ? ImportEvent.INCLUDE_NAME : ImportEvent.INCLUDE_UNREADABLE;
            throw event.fault(column.header(), e.getMessage());
        }
    }
}
