package org.exsite.ui.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.exsite.model.schema.DataDictionary;
import org.exsite.report.HtmlPage;

/** The pages {@code schema/<class>.html} of the data dictionary and their index. */
final class SchemaPages {

    static final String FOLDER = "schema/"; //$NON-NLS-1$

    private static final String STYLE = """
            body { max-width: none; }
            table { border-collapse: collapse; }
            td, th { border: 1px solid #8888; padding: .2em .5em; text-align: left; vertical-align: top; }
            """; //$NON-NLS-1$

    private SchemaPages() {
    }

    /** Returns a page by the name of its class, or the index. */
    static Optional<String> page(String name) {
        return name.equals(HelpPages.INDEX) ? Optional.of(index())
                : DataDictionary.chapters().stream().filter(chapter -> chapter.name().equals(name)).findFirst()
                        .map(SchemaPages::html);
    }

    private static String index() {
        String list = DataDictionary.chapters().stream().map(chapter -> "<li><a href=\"" + chapter.name() + ".html\">" //$NON-NLS-1$ //$NON-NLS-2$
                + HtmlPage.escape(chapter.name()) + "</a></li>\n").collect(Collectors.joining()); //$NON-NLS-1$
        return HtmlPage.of(DataDictionary.title(), "<h1>" + HtmlPage.escape(DataDictionary.title()) + "</h1>\n<p>" //$NON-NLS-1$ //$NON-NLS-2$
                + HtmlPage.escape(DataDictionary.introduction()) + "</p>\n<ul>\n" + list + "</ul>\n", STYLE); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String html(DataDictionary.Chapter chapter) {
        StringBuilder body = new StringBuilder("<p><a href=\"index.html\">").append(HtmlPage.escape(DataDictionary.title())) //$NON-NLS-1$
                .append("</a></p>\n<h1>").append(HtmlPage.escape(chapter.name())).append("</h1>\n<p>") //$NON-NLS-1$ //$NON-NLS-2$
                .append(HtmlPage.escape(chapter.documentation())).append("</p>\n<ul>\n"); //$NON-NLS-1$
        for (DataDictionary.Fact fact : chapter.facts()) {
            body.append("<li>").append(HtmlPage.escape(fact.label())).append(": ") //$NON-NLS-1$ //$NON-NLS-2$
                    .append(HtmlPage.escape(fact.text())).append("</li>\n"); //$NON-NLS-1$
        }
        body.append("</ul>\n"); //$NON-NLS-1$
        if (!chapter.rows().isEmpty()) {
            body.append("<table>\n").append(row(DataDictionary.columns(), "th")); //$NON-NLS-1$ //$NON-NLS-2$
            chapter.rows().forEach(row -> body.append(row(row, "td"))); //$NON-NLS-1$
            body.append("</table>\n"); //$NON-NLS-1$
        }
        return HtmlPage.of(chapter.name(), body.toString(), STYLE);
    }

    private static String row(List<String> cells, String element) {
        return cells.stream().map(cell -> '<' + element + '>' + HtmlPage.escape(cell) + "</" + element + '>') //$NON-NLS-1$
                .collect(Collectors.joining("", "<tr>", "</tr>\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
