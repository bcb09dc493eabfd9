package org.exsite.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.gwart.Gwart;
import org.exsite.routing.gwart.GwartDifference;
import org.exsite.routing.gwart.GwartLine;
import org.exsite.routing.table.RoutingTable;
import org.exsite.routing.table.SiteChanges;
import org.exsite.routing.table.TableChange;

/** Routing tables as servers write them, and differences, a line for each. */
final class GwartText {

    private GwartText() {
    }

    static void tables(List<RoutingTable> tables, boolean bare, Writer writer) throws IOException {
        boolean first = true;
        for (RoutingTable table : tables) {
            if (!bare) {
                heading(table.site(), first, writer);
                first = false;
            }
            for (GwartLine line : Gwart.lines(table)) {
                line(writer, line.text());
            }
        }
    }

    static void changes(List<SiteChanges> sites, Writer writer) throws IOException {
        boolean first = true;
        for (SiteChanges site : sites) {
            if (!site.changes().isEmpty()) {
                heading(site.site(), first, writer);
                first = false;
            }
            for (TableChange change : site.changes()) {
                line(writer, change.text());
            }
        }
    }

    static void differences(List<GwartDifference> differences, Writer writer) throws IOException {
        for (GwartDifference difference : differences) {
            line(writer, difference.text());
        }
    }

    private static void heading(DistinguishedName site, boolean first, Writer writer) throws IOException {
        if (!first) {
            line(writer, "");
        }
        line(writer, '[' + site.toString() + ']');
    }

    private static void line(Writer writer, String text) throws IOException {
        writer.write(Words.oneLine(text));
        writer.write(System.lineSeparator());
    }
}
