package org.exsite.directory.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.exsite.directory.ImportKind;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.directory.text.Messages;
import org.exsite.model.ImportProblem;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Syntax;

/**
 * What the import of the Administrator program says of a header. None of it keeps the file from being read: an export
 * holds columns that cannot go back, and those that nobody knows are kept.
 */
final class HeaderChecks {

    private final List<String> columns;
    private final CustomAttributeNames custom;
    private final RowLog log;
    /** The columns that only Exsite reads: one remark says it of all of them. */
    private final List<String> own = new ArrayList<>();

    private HeaderChecks(List<String> columns, CustomAttributeNames custom, RowLog log) {
        this.columns = columns;
        this.custom = custom;
        this.log = log;
    }

    /**
     * Checks the columns of the record that the log is at.
     *
     * @param custom what the sites that are known call their custom attributes
     */
    static void check(List<String> columns, CustomAttributeNames custom, RowLog log) throws IOException {
        HeaderChecks checks = new HeaderChecks(columns, custom, log);
        checks.order();
        Set<Object> seen = new HashSet<>();
        for (String column : columns) {
            checks.column(column, seen);
        }
        if (!checks.own.isEmpty()) {
            log.remark(ImportEvent.NOT_IN_SCHEMA, String.join(", ", checks.own));
        }
    }

    private void order() throws IOException {
        if (!columns.getFirst().equalsIgnoreCase(CsvHeader.OBJ_CLASS)) {
            log.remark(ImportEvent.CLASS_NOT_FIRST, columns.getFirst());
        }
        for (int i = 0; i < columns.size(); i++) {
            if (i != 1 && columns.get(i).equalsIgnoreCase(CsvHeader.MODE)) {
                log.remark(ImportEvent.MODE_NOT_SECOND, columns.get(i), String.valueOf(i + 1));
            }
        }
        if (columns.stream().noneMatch(CsvColumns::isName)) {
            log.remark(ImportEvent.NO_NAME_COLUMN);
        }
    }

    private void column(String column, Set<Object> seen) throws IOException {
        Optional<AttributeSchema> known = attribute(column);
        boolean isOwn = column.regionMatches(true, 0, AttributeSchema.OWN_PREFIX, 0, AttributeSchema.OWN_PREFIX.length());
        Object attribute = known.filter(schema -> !isParted(schema) && !isOwn).<Object>map(AttributeSchema::rawName)
                .filter(name -> !name.equals(Optional.empty())).orElse(column.toLowerCase(Locale.ROOT));
        if (!seen.add(attribute)) {
            again(column);
        } else if (isOwn) {
            own.add(column);
        } else if (known.isEmpty() && !CsvColumns.isStructure(column)
                && !column.equalsIgnoreCase(CsvHeader.DISTINGUISHED_NAME)) {
            unknown(column);
        } else if (known.filter(schema -> schema.system() && schema.syntax() != Syntax.DN).isPresent()) {
            log.remark(ImportEvent.READ_ONLY, column);
        } else if (known.filter(schema -> !schema.importable()).isPresent()) {
            log.remark(ImportEvent.NOT_IMPORTABLE, column);
        }
    }

    private void again(String column) throws IOException {
        if (column.equalsIgnoreCase(CsvHeader.OBJ_CLASS)) {
            ImportKind.CLASS_TWICE.mark(log.remark(ImportEvent.UNKNOWN_COLUMN, column));
        } else {
            log.remark(ImportEvent.COLUMN_TWICE, column);
        }
    }

    private void unknown(String column) throws IOException {
        Optional<String> attribute = custom.find(column);
        ImportProblem remark = log.remark(ImportEvent.UNKNOWN_COLUMN, column);
        if (attribute.isPresent()) {
            ImportKind.CUSTOM_ATTRIBUTE_RENAMED.mark(remark);
            remark.setProblem(Messages.format("csv.import-custom-attribute-renamed", column, attribute.get()));
            remark.setValue(column + '=' + attribute.get());
        }
    }

    /** Primary and secondary addresses are two columns of one attribute. */
    private static boolean isParted(AttributeSchema schema) {
        return schema.feature().isMany() && schema.csvNames().size() > 1
                && ClassBindings.of(schema.feature().getEContainingClass(), Flavour.CSV)
                        .written(schema.feature()).size() > 1;
    }

    private static Optional<AttributeSchema> attribute(String column) {
        return ClassBindings.everywhere(column, Flavour.CSV).stream().map(Binding::schema).findFirst();
    }
}
