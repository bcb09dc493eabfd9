package org.exsite.directory.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;

/** The order of columns: what and where the object is, then the attributes as the model has them, then unknown ones. */
final class CsvColumns {

    /** The column of the directory name. */
    static final String NAME = Schema.of(ExsitePackage.Literals.DIRECTORY_OBJECT__NAME).csvName();
    /** The columns that every row has. */
    static final Set<String> IDENTITY = Set.of(CsvHeader.OBJ_CLASS, NAME, CsvHeader.CONTAINER);

    private static final List<String> LEADING = List.of(CsvHeader.OBJ_CLASS, CsvHeader.MODE, NAME,
            CsvHeader.CONTAINER, CsvHeader.HOME_SERVER);
    private static final Map<String, Integer> ORDER = order();
    private static final Map<String, String> CANONICAL = new LinkedHashMap<>();

    static {
        ORDER.keySet().forEach(header -> CANONICAL.put(header.toLowerCase(Locale.ROOT), header));
    }

    private CsvColumns() {
    }

    /** Returns the columns in the order in which they are written. */
    static List<String> sorted(Collection<String> columns) {
        List<String> sorted = new ArrayList<>(new TreeSet<>(columns));
        sorted.sort(Comparator.comparingInt(CsvColumns::rank));
        return sorted;
    }

    /** Tells whether a header stands for what or where an object is. */
    static boolean isStructure(String header) {
        return LEADING.stream().anyMatch(header::equalsIgnoreCase) || isName(header);
    }

    /** Tells whether a header is one of those of the directory name. */
    static boolean isName(String header) {
        return Schema.of(ExsitePackage.Literals.DIRECTORY_OBJECT__NAME).csvNames().stream()
                .anyMatch(header::equalsIgnoreCase);
    }

    /** Returns the spelling of a header that the schema has, if it has it. */
    static String canonical(String header) {
        return CANONICAL.getOrDefault(header.toLowerCase(Locale.ROOT), header);
    }

    private static int rank(String column) {
        boolean own = column.startsWith(AttributeSchema.OWN_PREFIX);
        return own ? Integer.MAX_VALUE - 1 : ORDER.getOrDefault(column, Integer.MAX_VALUE);
    }

    private static Map<String, Integer> order() {
        Map<String, Integer> order = new LinkedHashMap<>();
        for (String column : LEADING) {
            order.put(column, order.size());
        }
        for (EClass eClass : Schema.directoryClasses()) {
            for (Binding binding : ClassBindings.of(eClass, Flavour.CSV).written()) {
                order.putIfAbsent(binding.name(), order.size());
            }
        }
        return order;
    }
}
