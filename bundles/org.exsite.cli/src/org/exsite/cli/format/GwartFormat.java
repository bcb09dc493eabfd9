package org.exsite.cli.format;

import java.util.List;

import org.exsite.cli.io.Output;
import org.exsite.routing.gwart.GwartDifference;
import org.exsite.routing.table.RoutingTable;
import org.exsite.routing.table.SiteChanges;

/** How routing tables and differences between them can be written. */
public enum GwartFormat {

    /** The lines of GWART0.MTA, and a line for each difference. */
    TEXT {
        @Override
        public void tables(List<RoutingTable> tables, boolean bare, Output output) {
            output.writeText(writer -> GwartText.tables(tables, bare, writer));
        }

        @Override
        public void changes(List<SiteChanges> sites, Output output) {
            output.writeText(writer -> GwartText.changes(sites, writer));
        }

        @Override
        public void differences(List<GwartDifference> differences, Output output) {
            output.writeText(writer -> GwartText.differences(differences, writer));
        }
    },
    /** Objects with lists. */
    JSON {
        @Override
        public void tables(List<RoutingTable> tables, boolean bare, Output output) {
            output.write(stream -> GwartJson.tables(tables, stream));
        }

        @Override
        public void changes(List<SiteChanges> sites, Output output) {
            output.write(stream -> GwartJson.changes(sites, stream));
        }

        @Override
        public void differences(List<GwartDifference> differences, Output output) {
            output.write(stream -> GwartJson.differences(differences, stream));
        }
    };

    /**
     * Writes tables.
     *
     * @param bare whether nothing but the lines of the table is written, as in a file of a server
     */
    public abstract void tables(List<RoutingTable> tables, boolean bare, Output output);

    /** Writes what changes in tables. */
    public abstract void changes(List<SiteChanges> sites, Output output);

    /** Writes how a table differs from that of a server. */
    public abstract void differences(List<GwartDifference> differences, Output output);
}
