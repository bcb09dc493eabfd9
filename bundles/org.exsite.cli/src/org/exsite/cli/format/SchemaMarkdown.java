package org.exsite.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.exsite.cli.Messages;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.ClassSchema;

/** The data dictionary for people. */
final class SchemaMarkdown {

    private static final List<String> COLUMNS = List.of("attribute", "label", "values", "type", "raw", "ldap", "csv",
            "syntax", "length", "notes");

    private SchemaMarkdown() {
    }

    static void write(Writer writer) throws IOException {
        writer.write("# " + Messages.format("schema.title") + "\n\n" + Messages.format("schema.introduction") + "\n");
        for (DocumentedClass documented : DocumentedClass.all()) {
            write(documented, writer);
        }
    }

    private static void write(DocumentedClass documented, Writer writer) throws IOException {
        writer.write("\n## " + documented.eClass().getName() + "\n\n");
        String documentation = DocumentedClass.documentation(documented.eClass());
        if (!documentation.isEmpty()) {
            writer.write(Markdown.escape(documentation) + "\n\n");
        }
        ClassSchema schema = documented.schema();
        fact("schema.label", schema.label(), writer);
        fact("schema.extends", String.join(", ", documented.superClasses()), writer);
        fact("schema.raw", schema.rawName().orElse(""), writer);
        fact("schema.ldap", String.join(" ", schema.objectClasses()), writer);
        fact("schema.csv", String.join(", ", schema.csvNames()), writer);
        if (!documented.attributes().isEmpty()) {
            writer.write("\n| " + COLUMNS.stream().map(column -> Messages.format("schema.column." + column))
                    .collect(Collectors.joining(" | ")) + " |\n" + "|---".repeat(COLUMNS.size()) + "|\n");
            for (AttributeSchema attribute : documented.attributes()) {
                writer.write(row(attribute));
            }
        }
    }

    private static void fact(String key, String value, Writer writer) throws IOException {
        if (!value.isEmpty()) {
            writer.write("- " + Messages.format(key) + ": " + Markdown.escape(value) + "\n");
        }
    }

    private static String row(AttributeSchema attribute) {
        return Stream.of(attribute.feature().getName(), attribute.label(), DocumentedClass.cardinality(attribute),
                attribute.feature().getEType().getName(), attribute.rawName().orElse(""),
                String.join(" ", attribute.ldapNames()), String.join(", ", attribute.csvNames()),
                attribute.syntax().key(), length(attribute), notes(attribute))
                .map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
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
                attribute.unit().map(unit -> Messages.format("schema.note.unit", unit)).orElse(""),
                attribute.operational() ? Messages.format("schema.note.operational") : "",
                attribute.importable() ? "" : Messages.format("schema.note.notImportable"),
                attribute.secret() ? Messages.format("schema.note.secret") : "",
                DocumentedClass.documentation(attribute.feature()));
        return notes.filter(note -> !note.isEmpty()).collect(Collectors.joining(" "));
    }
}
