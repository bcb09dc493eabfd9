package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.exsite.directory.CsvSeparators;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.directory.text.Messages;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.Schema;

/** The fields of one object by column, and what of the object no field can hold. */
public final class CsvRow {

    /** Marks a second column of the same header. */
    private static final char AGAIN = '\0';
    private static final String TOP = "Top";

    private final DirectoryObject object;
    private final ClassBindings bindings;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<String> notCarried = new ArrayList<>();
    private boolean content;

    private CsvRow(DirectoryObject object) {
        this.object = object;
        this.bindings = ClassBindings.of(object.eClass(), Flavour.CSV);
    }

    /** Returns a row that says everything about an object. */
    static CsvRow of(DirectoryObject object, DistinguishedName name) {
        CsvRow row = identity(object, name);
        row.home(name).ifPresent(server -> row.put(CsvHeader.HOME_SERVER, server));
        boolean home = row.cells.containsKey(CsvHeader.HOME_SERVER);
        for (Binding binding : row.bindings.written(object)) {
            if (!(home && HomeServer.covers(binding.feature()))) {
                row.add(binding.name(), binding, binding.texts(object));
            }
        }
        row.addRaw();
        row.content = row.cells.keySet().stream().anyMatch(column -> !CsvColumns.IDENTITY.contains(column));
        return row;
    }

    /** Returns a row that says only which object it is about. */
    static CsvRow identity(DirectoryObject object, DistinguishedName name) {
        CsvRow row = new CsvRow(object);
        row.put(CsvHeader.OBJ_CLASS, word(object));
        row.put(CsvColumns.NAME, name.value());
        if (name.parent() != null) {
            row.put(CsvHeader.CONTAINER, name.parent().toString());
        }
        return row;
    }

    /** Returns the fields by column. */
    Map<String, String> cells() {
        return cells;
    }

    /** Tells whether the row says more than which object it is about. */
    boolean hasContent() {
        return content;
    }

    /** Returns what no field can hold, one sentence each. */
    List<String> notCarried() {
        return notCarried;
    }

    /** Puts a field that is no attribute. */
    void put(String column, String text) {
        cells.put(column, text);
    }

    /** Returns the word for the class of an object in the column Obj-Class. */
    static String word(DirectoryObject object) {
        List<String> words = Schema.of(object.eClass()).csvNames();
        return raw(object, CsvHeader.OBJ_CLASS).or(() -> words.stream().findFirst())
                .or(() -> raw(object, "objectClass")).orElse(TOP);
    }

    /** Returns the header of a column. */
    static String header(String column) {
        return column.substring(column.lastIndexOf(AGAIN) + 1);
    }

    /**
     * Returns the text of a field with several values, or nothing if reading it would give others: an empty value, one
     * that holds the separator where it cannot be told from one, or one that reads as a removal.
     */
    static Optional<String> join(Binding binding, List<String> texts) {
        String separator = String.valueOf(CsvSeparators.DEFAULT.values());
        String text = binding == null ? String.join(separator, texts)
                : binding.join(texts, CsvSeparators.DEFAULT.values());
        boolean same = !text.isEmpty() && !CsvRemoval.isAmong(texts) && text.indexOf('\r') < 0
                && (binding == null ? texts.size() == 1 || texts.stream().noneMatch(t -> t.contains(separator))
                        : binding.split(text, CsvSeparators.DEFAULT.values()).equals(texts));
        return same ? Optional.of(text) : Optional.empty();
    }

    private void add(String column, Binding binding, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        boolean structure = binding != null && binding.feature() == ExsitePackage.Literals.ORGANIZATION__IMPORT_PROBLEMS;
        var text = structure ? Optional.<String>empty() : join(binding, texts);
        if (text.isPresent()) {
            cells.put(column, text.get());
        } else {
            notCarried(structure ? "csv.linesNotCarried" : "csv.notCarried", header(column), texts);
        }
    }

    private void notCarried(String key, String column, List<String> texts) {
        String text = String.join(", ", texts);
        notCarried.add(Messages.format(text.isBlank() ? "csv.emptyNotCarried" : key, object.getDistinguishedName(), column,
                text));
    }

    private void addRaw() {
        Map<String, List<String>> byName = object.getRawAttributes().stream().collect(Collectors.groupingBy(
                RawAttribute::name, LinkedHashMap::new, Collectors.mapping(RawAttribute::value, Collectors.toList())));
        byName.forEach((name, values) -> {
            if (name.equalsIgnoreCase(CsvHeader.OBJ_CLASS)) {
                return;
            }
            if (CsvColumns.isStructure(name)) {
                notCarried("csv.notCarried", name, values);
                return;
            }
            String column = CsvColumns.canonical(name);
            add(cells.containsKey(column) ? String.valueOf(AGAIN) + column : column, null, values);
        });
    }

    private Optional<String> home(DistinguishedName name) {
        return HomeServer.of(object).map(server -> HomeServer.text(server, name));
    }

    private static Optional<String> raw(DirectoryObject object, String name) {
        return object.getRawAttributes().stream().filter(raw -> raw.name().equalsIgnoreCase(name))
                .map(RawAttribute::value).filter(value -> !value.toLowerCase(Locale.ROOT).equals("top")).findFirst();
    }
}
