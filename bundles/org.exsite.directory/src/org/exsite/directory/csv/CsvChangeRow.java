package org.exsite.directory.csv;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.exsite.directory.CsvSeparators;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.directory.change.CarriedChange;
import org.exsite.directory.change.InitialValues;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.model.schema.Syntax;

/**
 * The row of a Directory Import file that makes one change, and what of the change it cannot make. Multi-valued columns
 * hold the complete new list, so that an import with the option Overwrite gives exactly the new values, and one with
 * Append at least loses none.
 */
public final class CsvChangeRow extends CarriedChange {

    private final Map<String, String> cells;

    private CsvChangeRow(ObjectChange change) {
        super(change);
        this.cells = CsvRow.identity(change.object(), change.name()).cells();
    }

    /** Computes the row of a change. */
    public static CsvChangeRow of(ObjectChange change) {
        CsvChangeRow row = new CsvChangeRow(change);
        if (!Schema.of(change.object().eClass()).importable()) {
            return row;
        }
        switch (change) {
            case ObjectChange.Created created -> row.create(created);
            case ObjectChange.Deleted deleted -> row.start(CsvMode.DELETE);
            case ObjectChange.Modified modified -> row.modify(modified);
        }
        return row;
    }

    Map<String, String> cells() {
        return cells;
    }

    private void start(CsvMode mode) {
        setInFile(true);
        cells.put(CsvHeader.MODE, mode.word());
    }

    private void create(ObjectChange.Created created) {
        start(CsvMode.CREATE);
        DirectoryObject object = created.object();
        Optional<DistinguishedName> server = HomeServer.forNew(object);
        server.ifPresent(name -> cells.put(CsvHeader.HOME_SERVER, HomeServer.text(name, created.name())));
        for (FeatureChange value : InitialValues.of(object)) {
            boolean covered = server.isPresent() && HomeServer.covers(value.feature().orElseThrow())
                    && server.equals(Optional.ofNullable(((DistinguishedName) value.after().getFirst()).parent()));
            if (!covered) {
                add(object, null, value);
            }
        }
        raw(object).forEach((name, values) -> addRaw(new FeatureChange(name, Optional.empty(), List.of(),
                List.copyOf(values))));
    }

    private void modify(ObjectChange.Modified modified) {
        for (FeatureChange feature : modified.features()) {
            if (feature.feature().isPresent()) {
                add(modified.object(), modified.before(), feature);
            } else {
                addRaw(feature);
            }
        }
        if (left().size() < modified.features().size()) {
            start(CsvMode.MODIFY);
        }
    }

    private void add(DirectoryObject object, DirectoryObject before, FeatureChange value) {
        AttributeSchema schema = Schema.of(value.feature().orElseThrow());
        if (schema.csvNames().isEmpty() || !schema.importable()
                || schema.feature() == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME) {
            leave(value);
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Binding binding : ClassBindings.of(object.eClass(), Flavour.CSV).written(schema.feature())) {
            List<String> now = binding.texts(object);
            List<String> old = before == null ? List.of() : binding.texts(before);
            boolean own = binding.name().startsWith(AttributeSchema.OWN_PREFIX);
            Optional<String> text = now.isEmpty() ? Optional.of(removal(schema, binding, old))
                    : CsvRow.join(binding, now);
            if (own && !now.equals(old) || text.isEmpty()) {
                leave(value);
                return;
            } else if (!own && !text.get().isEmpty()) {
                texts.put(binding.name(), text.get());
            }
        }
        cells.putAll(texts);
    }

    /** Primary addresses are removed by type, which a plain removal would not do (Q290091). */
    private static String removal(AttributeSchema schema, Binding binding, List<String> old) {
        if (old.isEmpty()) {
            return "";
        } else if (schema.syntax() != Syntax.PROXIES || !binding.name().equals(schema.csvName())) {
            return CsvRemoval.DELETE;
        }
        Set<String> types = new LinkedHashSet<>();
        old.forEach(address -> types.add(CsvRemoval.DELETE + '<' + address.substring(0, address.indexOf(':') + 1) + '>'));
        return String.join(String.valueOf(CsvSeparators.DEFAULT.values()), types);
    }

    private void addRaw(FeatureChange value) {
        List<String> now = value.texts(value.after());
        Optional<String> text = now.isEmpty() ? Optional.of(CsvRemoval.DELETE) : CsvRow.join(null, now);
        String column = CsvColumns.canonical(value.name());
        boolean ldap = value.name().equalsIgnoreCase("objectClass") || value.name().contains(";");
        if (text.isEmpty() || ldap || CsvColumns.isStructure(value.name()) || cells.containsKey(column)) {
            leave(value);
        } else {
            cells.put(column, text.get());
        }
    }

    private static Map<String, List<String>> raw(DirectoryObject object) {
        return object.getRawAttributes().stream().collect(Collectors.groupingBy(RawAttribute::name,
                LinkedHashMap::new, Collectors.mapping(RawAttribute::value, Collectors.toList())));
    }
}
