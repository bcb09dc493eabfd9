package org.exsite.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.exsite.model.ModelMessages;

/**
 * What the schema says of every class and attribute, in words for people. The command line and the help only lay it
 * out.
 */
public final class DataDictionary {

    private static final List<String> COLUMNS = List.of("attribute", "label", "values", "type", "raw", "ldap", "csv",
            "syntax", "length", "notes");

    private DataDictionary() {
    }

    /**
     * Something that a class has.
     *
     * @param label what it is
     * @param text the fact
     */
    public record Fact(String label, String text) {
    }

    /**
     * One class.
     *
     * @param name its name in the model
     * @param documentation what it is, or an empty text
     * @param facts its names in the directory and in files
     * @param rows a row for each attribute that it adds to those of the classes it extends, with the {@link #columns}
     */
    public record Chapter(String name, String documentation, List<Fact> facts, List<List<String>> rows) {
    }

    /** Returns what the whole is called. */
    public static String title() {
        return ModelMessages.format("schema.title");
    }

    /** Returns a sentence or two about what follows. */
    public static String introduction() {
        return ModelMessages.format("schema.introduction");
    }

    /** Returns the headings of the attributes' columns. */
    public static List<String> columns() {
        return COLUMNS.stream().map(column -> ModelMessages.format("schema.column." + column)).toList();
    }

    /** Returns a chapter for each class, in the order of the model. */
    public static List<Chapter> chapters() {
        return DocumentedClass.all().stream().map(DataDictionary::chapter).toList();
    }

    private static Chapter chapter(DocumentedClass documented) {
        ClassSchema schema = documented.schema();
        List<Fact> facts = new ArrayList<>();
        fact(facts, "label", schema.label());
        fact(facts, "extends", String.join(", ", documented.superClasses()));
        fact(facts, "raw", schema.rawName().orElse(""));
        fact(facts, "ldap", String.join(" ", schema.objectClasses()));
        fact(facts, "csv", String.join(", ", schema.csvNames()));
        return new Chapter(documented.eClass().getName(), DocumentedClass.documentation(documented.eClass()), facts,
                documented.attributes().stream().map(DataDictionary::row).toList());
    }

    private static void fact(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(ModelMessages.format("schema." + key), text));
        }
    }

    private static List<String> row(AttributeSchema attribute) {
        return List.of(attribute.feature().getName(), attribute.label(), DocumentedClass.cardinality(attribute),
                attribute.feature().getEType().getName(), attribute.rawName().orElse(""),
                String.join(" ", attribute.ldapNames()), String.join(", ", attribute.csvNames()),
                attribute.syntax().key(), length(attribute), notes(attribute));
    }

    private static String length(AttributeSchema attribute) {
        String least = text(attribute.minLength());
        String greatest = text(attribute.maxLength());
        return least.isEmpty() && greatest.isEmpty() ? "" : least + ".." + greatest;
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String notes(AttributeSchema attribute) {
        Stream<String> notes = Stream.of(
                attribute.unit().map(unit -> ModelMessages.format("schema.note.unit", unit)).orElse(""),
                attribute.operational() ? ModelMessages.format("schema.note.operational") : "",
                attribute.importable() ? "" : ModelMessages.format("schema.note.notImportable"),
                attribute.secret() ? ModelMessages.format("schema.note.secret") : "",
                DocumentedClass.documentation(attribute.feature()));
        return notes.filter(note -> !note.isEmpty()).collect(Collectors.joining(" "));
    }
}
