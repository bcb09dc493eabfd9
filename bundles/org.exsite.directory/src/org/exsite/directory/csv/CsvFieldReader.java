package org.exsite.directory.csv;

import java.io.IOException;
import java.util.List;

import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.UnresolvedNameException;
import org.exsite.directory.text.Includes;
import org.exsite.model.DirectoryObject;
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

    CsvFieldReader(CsvHeader header, CsvContext context, RowLog log, AliasReferences aliases) {
        this.header = header;
        this.separator = context.separators().values();
        this.overwrite = context.options().csv().overwrite();
        this.log = log;
        this.aliases = aliases;
        this.owners = context.owners();
        this.checks = new ValueChecks(log, separator, header.hasMode());
        this.includes = context.includes();
    }

    /**
     * Reads the fields of a row.
     *
     * @param known whether the object was there before
     */
    void read(DirectoryObject object, List<String> fields, RelativeNames names, boolean known) throws IOException {
        Binding[] bindings = header.bindings(object.eClass());
        read(object, fields, bindings, names, known, false);
        read(object, fields, bindings, names, known, true);
        owners.endRow();
    }

    private void read(DirectoryObject object, List<String> fields, Binding[] bindings, RelativeNames names,
            boolean known, boolean late) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            String text = fields.get(i);
            if (text.isEmpty() || header.isStructure(i) || (bindings[i] != null && bindings[i].isLate()) != late) {
                continue;
            }
            boolean replace = known && !repeats(bindings, i) || isHome(bindings[i]);
            try {
                read(object, header.column(i), bindings[i], included(text, i), names, replace, known);
            } catch (RowException e) {
                log.refuse(e.event(), e.getMessage());
            }
        }
    }

    private void read(DirectoryObject object, String column, Binding binding, String text, RelativeNames names,
            boolean replace, boolean known) throws IOException {
        if (CsvRemoval.isRemoval(text) && isRemoval(text)) {
            remove(object, column, binding, text, known);
            return;
        } else if (CsvRemoval.isAmong(text, binding, separator)) {
            throw ImportEvent.DELETION_MIXED.fault(column);
        }
        CsvCell cell = new CsvCell(column, binding, text, separator);
        if (binding == null) {
            cell.set(object, names, replace);
            return;
        }
        checks.check(object, column, binding, text);
        note(object, binding, text);
        try {
            // a second column of an attribute with one value is told of with the header
            boolean taken = !replace && !binding.feature().isMany() && object.eIsSet(binding.feature());
            boolean append = replace && !overwrite && binding.feature().isMany();
            List<String> rejected = append ? cell.append(object, names) : cell.set(object, names, replace);
            if (!rejected.isEmpty() && !taken) {
                checks.rejected(object, column, binding, rejected);
            }
        } catch (UnresolvedNameException e) {
            aliases.add(object, binding, column, text);
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

    private void note(DirectoryObject object, Binding binding, String text) {
        Syntax syntax = binding.schema().syntax();
        if (syntax == Syntax.PROXIES || syntax == Syntax.ADDRESS) {
            for (String address : binding.split(text, separator)) {
                owners.give(log.record(), object, address, syntax == Syntax.ADDRESS);
            }
        }
    }

    private String included(String text, int column) {
        if (includes == null || text.charAt(0) != INCLUDE) {
            return text;
        }
        try {
            return includes.text(text.substring(1));
        } catch (Includes.IncludeException e) {
            ImportEvent event = e.isNameAtFault() ? ImportEvent.INCLUDE_NAME : ImportEvent.INCLUDE_UNREADABLE;
            throw event.fault(header.column(column), e.getMessage());
        }
    }

    /** A column that names a feature again adds to what the first one gave. */
    private static boolean repeats(Binding[] bindings, int index) {
        for (int i = 0; i < index; i++) {
            if (bindings[i] != null && bindings[index] == bindings[i]) {
                return true;
            }
        }
        return false;
    }

    /** What Home-Server has set gives way to a full name. */
    private static boolean isHome(Binding binding) {
        return binding != null && HomeServer.covers(binding.feature());
    }
}
