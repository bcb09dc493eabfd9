package org.exsite.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import org.exsite.model.schema.DataDictionary;

/** The data dictionary for people. */
final class SchemaMarkdown {

    private SchemaMarkdown() {
    }

    static void write(Writer writer) throws IOException {
        writer.write("# " + DataDictionary.title() + "\n\n" + DataDictionary.introduction() + "\n");
        for (DataDictionary.Chapter chapter : DataDictionary.chapters()) {
            write(chapter, writer);
        }
    }

    private static void write(DataDictionary.Chapter chapter, Writer writer) throws IOException {
        writer.write("\n## " + chapter.name() + "\n\n");
        if (!chapter.documentation().isEmpty()) {
            writer.write(Markdown.escape(chapter.documentation()) + "\n\n");
        }
        for (DataDictionary.Fact fact : chapter.facts()) {
            writer.write("- " + fact.label() + ": " + Markdown.escape(fact.text()) + "\n");
        }
        if (!chapter.rows().isEmpty()) {
            writer.write('\n' + row(DataDictionary.columns()) + "|---".repeat(DataDictionary.columns().size()) + "|\n");
            for (List<String> row : chapter.rows()) {
                writer.write(row(row));
            }
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
