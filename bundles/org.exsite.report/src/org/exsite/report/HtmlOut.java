package org.exsite.report;

import java.io.IOException;
import java.io.Writer;

/** Writes elements of HTML; what is not markup is escaped. */
final class HtmlOut {

    private final Writer writer;

    HtmlOut(Writer writer) {
        this.writer = writer;
    }

    /** Writes markup as it is. */
    HtmlOut markup(String text) throws IOException {
        writer.write(text);
        return this;
    }

    /** Writes an element without attributes that holds a text. */
    HtmlOut element(String name, String text) throws IOException {
        writer.write('<' + name + '>' + HtmlPage.escape(text) + "</" + name + ">\n");
        return this;
    }

    /** Writes a heading that links can lead to. */
    HtmlOut heading(int level, String id, String text) throws IOException {
        writer.write("<h" + level + " id=\"" + HtmlPage.escape(id) + "\">" + HtmlPage.escape(text) + "</h" + level + ">\n");
        return this;
    }

    /** Writes a link within the page. */
    HtmlOut link(String id, String text) throws IOException {
        writer.write("<a href=\"#" + HtmlPage.escape(id) + "\">" + HtmlPage.escape(text) + "</a>");
        return this;
    }

    /** Begins a table; {@link #end} ends it. */
    HtmlOut table(String... headers) throws IOException {
        writer.write("<table>\n<thead><tr>");
        for (String header : headers) {
            writer.write("<th scope=\"col\">" + HtmlPage.escape(header) + "</th>");
        }
        writer.write("</tr></thead>\n<tbody>\n");
        return this;
    }

    /** Writes a row of texts; each keeps the direction of its own writing. */
    HtmlOut row(Object... cells) throws IOException {
        writer.write("<tr>");
        for (Object cell : cells) {
            writer.write("<td" + (cell instanceof Integer ? " class=\"number\">" : ">") + "<bdi>"
                    + HtmlPage.escape(String.valueOf(cell)) + "</bdi></td>");
        }
        writer.write("</tr>\n");
        return this;
    }

    /** Ends a table. */
    HtmlOut end() throws IOException {
        writer.write("</tbody>\n</table>\n");
        return this;
    }
}
