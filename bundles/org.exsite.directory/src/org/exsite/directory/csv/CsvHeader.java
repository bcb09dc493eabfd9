package org.exsite.directory.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.exsite.directory.CsvSeparators;
import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.ClassDetector;
import org.exsite.directory.codec.Flavour;
import org.exsite.directory.text.Messages;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.Schema;

/** The first line of a file: what each column means. Display names and schema names may be mixed (Q156063). */
final class CsvHeader {

    static final String OBJ_CLASS = CsvSeparators.OBJ_CLASS;
    static final String MODE = "Mode";
    static final String CONTAINER = "Obj-Container";
    static final String HOME_SERVER = "Home-Server";
    static final String DISTINGUISHED_NAME = "Obj-Dist-Name";

    private final List<String> columns;
    private final Map<EClass, CsvColumn[]> plans = new HashMap<>();
    private final int objClass;
    private final int mode;
    private final int name;
    private final int container;
    private final int homeServer;
    private final int distinguishedName;
    private final int extension;

    private CsvHeader(List<String> columns) {
        this.columns = columns;
        objClass = find(OBJ_CLASS);
        mode = find(MODE);
        name = nameColumn();
        container = find(CONTAINER);
        homeServer = find(HOME_SERVER);
        distinguishedName = find(DISTINGUISHED_NAME);
        extension = find(ClassDetector.EXTENSION_NAME);
    }

    /**
     * Reads the header.
     *
     * @throws DirectoryFormatException if the columns that every file needs are missing (events 225 and 226)
     */
    static CsvHeader of(CsvRecord record, String file) throws DirectoryFormatException {
        if (record.problem() != null) {
            throw new DirectoryFormatException(file, record.line(), record.problem());
        }
        CsvHeader header = new CsvHeader(record.fields().stream().map(String::strip).toList());
        if (header.objClass < 0) {
            throw new DirectoryFormatException(file, record.line(), Messages.format("csv.noObjClass"));
        } else if (header.name < 0 && header.distinguishedName < 0) {
            throw new DirectoryFormatException(file, record.line(), Messages.format("csv.noName"));
        }
        return header;
    }

    /** Returns the columns. */
    List<String> columns() {
        return columns;
    }

    /** Tells whether rows say what they do to the directory, which makes the file one of changes. */
    boolean hasMode() {
        return mode >= 0;
    }

    int size() {
        return columns.size();
    }

    String column(int index) {
        return columns.get(index);
    }

    String objClass(List<String> fields) {
        return fields.get(objClass).strip();
    }

    String mode(List<String> fields) {
        return value(fields, mode);
    }

    String name(List<String> fields) {
        return name < 0 ? "" : fields.get(name);
    }

    String container(List<String> fields) {
        return value(fields, container);
    }

    String homeServer(List<String> fields) {
        return value(fields, homeServer);
    }

    String distinguishedName(List<String> fields) {
        return value(fields, distinguishedName);
    }

    String extension(List<String> fields) {
        return value(fields, extension);
    }

    /** Tells whether a column says what or where an object is, not what it has. */
    private boolean isStructure(int index) {
        return index == objClass || index == mode || index == name || index == container || index == homeServer;
    }

    /** Returns what each column means for a class; {@code null} for those that hold no attributes. */
    CsvColumn[] columns(EClass eClass) {
        CsvColumn[] known = plans.get(eClass);
        if (known == null) {
            known = plan(eClass);
            plans.put(eClass, known);
        }
        return known;
    }

    private CsvColumn[] plan(EClass eClass) {
        ClassBindings names = ClassBindings.of(eClass, Flavour.CSV);
        Binding[] bindings = columns.stream().map(names::find).toArray(Binding[]::new);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> isStructure(i) ? null : CsvColumn.of(this, i, eClass, bindings))
                .toArray(CsvColumn[]::new);
    }

    private int nameColumn() {
        for (String header : Schema.of(ExsitePackage.Literals.DIRECTORY_OBJECT__NAME).csvNames()) {
            if (find(header) >= 0) {
                return find(header);
            }
        }
        return -1;
    }

    private static String value(List<String> fields, int column) {
        return column < 0 ? "" : fields.get(column).strip();
    }

    private int find(String header) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).toLowerCase(Locale.ROOT).equals(header.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
