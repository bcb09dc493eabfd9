package org.exsite.routing.tests;

import static org.exsite.routing.tests.Org.space;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.Site;
import org.exsite.routing.Routing;
import org.exsite.routing.gwart.Gwart;
import org.exsite.routing.gwart.GwartDifference;
import org.exsite.routing.gwart.GwartForm;
import org.exsite.routing.gwart.GwartLine;
import org.exsite.routing.gwart.GwartParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The text form of routing tables is written, read and compared. */
class GwartTest {

    private static final String TREE = """
            A heading
              c=<US>
               a=<SOME-NAME>
                p=<COMPANY>
                      ROUTE1, 0001
                      /O=SOME-NAME/OU=NEW-YORK/../CN=ROUTE1

                      SITE CONNECTOR (UNITED KINGDOM), 0002
                      /O=SOME-NAME/OU=NEW-YORK/../CN=SITE CONNECTOR (UNITED KINGDOM)
                      /O=SOME-NAME/OU=UNITED KINGDOM/../CN=SITE CONNECTOR (NEW-YORK)
            """;

    private final Org org = new Org("ORG");

    @Test
    @DisplayName("Q149121: the sample is read, with and without commas and semicolons at the ends")
    void sampleIsRead() {
        GwartParser.Content content = GwartParser.parse("""
                EX,/O=WYNNWARE/OU=FRISCO;,1, Connection to Frisco
                EX,/O=MICROSOFT/OU=BSD;,1,Site Connector (BSD),
                X400,c=GB;a=TMAILUK;p=*,1,Connection to Frisco,

                EX, /O=ORGNAME/OU=Site-X , 2      , Connector to Site-A, Connector to Site-B
                not a line
                """.lines().toList());
        assertEquals(List.of(6), content.unread());
        assertEquals(List.of("EX,/O=WYNNWARE/OU=FRISCO;,1,Connection to Frisco,",
                "EX,/O=MICROSOFT/OU=BSD;,1,Site Connector (BSD),",
                "X400,c=GB;a=TMAILUK;p=*;,1,Connection to Frisco,",
                "EX,/O=ORGNAME/OU=Site-X;,2,Connector to Site-A,Connector to Site-B,"),
                content.lines().stream().map(GwartLine::text).toList());
    }

    @Test
    @DisplayName("Q159186: the tree is read, with the connectors of a route by distinguished name")
    void treeIsRead() {
        GwartParser.Content content = GwartParser.parse(TREE.lines().toList());
        assertEquals(GwartForm.TREE, content.form());
        assertEquals(List.of(1), content.unread());
        assertEquals(List.of("X400,c=US;a=SOME-NAME;p=COMPANY;,1,ROUTE1,",
                "X400,c=US;a=SOME-NAME;p=COMPANY;,2,SITE CONNECTOR (UNITED KINGDOM),SITE CONNECTOR (NEW-YORK),"),
                content.lines().stream().map(GwartLine::text).toList());
    }

    @Test
    void aTreeGoesUpAgainAndEndsAtEachRoute() {
        GwartParser.Content content = GwartParser.parse("""
                c=<GB>
                 a=< >
                  p=<ACME>
                   o=<North>
                      A, 0001
                      B, 0012
                 a=<*>
                      C, 0100
                c=<*>
                      Telco, Ltd, 0003
                """.lines().toList());
        assertEquals(List.of(), content.unread());
        assertEquals(List.of("X400,c=GB;a= ;p=ACME;o=North;,1,A,", "X400,c=GB;a= ;p=ACME;o=North;,12,B,",
                "X400,c=GB;a=*;,100,C,", "X400,c=*;,3,Telco, Ltd,"),
                content.lines().stream().map(GwartLine::text).toList());
    }

    @Test
    @DisplayName("Q159186: the route that comes back to its own site is the one that no calculation makes")
    void treeIsCompared() {
        Site york = org.site("NEW-YORK");
        Site kingdom = org.site("UNITED KINGDOM");
        org.siteConnectors(york, kingdom, 1);
        org.x400(york, "ROUTE1", space("X400", "c=US;a=SOME-NAME;p=COMPANY;", 1)).setAdminDisplayName("First route");
        GwartParser.Content real = GwartParser.parse(TREE.lines().toList());
        List<GwartLine> lines = Gwart.lines(Routing.of(org.organization).table(0), real.form());
        assertEquals(List.of("ADDITIONAL X400,c=US;a=SOME-NAME;p=COMPANY;,2,"
                + "SITE CONNECTOR (UNITED KINGDOM),SITE CONNECTOR (NEW-YORK),"),
                GwartDifference.between(lines, real.lines()).stream()
                        .filter(difference -> difference.kind() != GwartDifference.Kind.MISSING)
                        .map(difference -> difference.kind() + " " + difference.real().orElseThrow().text()).toList());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Site a = org.site("A");
        Site b = org.site("B");
        org.siteConnectors(a, b, 3);
        org.internet(b, space("SMTP", "*@x, y.com", 7), space("SMTP", "", 1));
        List<GwartLine> lines = Gwart.lines(Routing.of(org.organization).table(0));
        GwartParser.Content content = GwartParser.parse(lines.stream().map(GwartLine::text).toList());
        assertEquals(List.of(), content.unread());
        assertEquals(List.of(), GwartDifference.between(lines, content.lines()));
        assertEquals(4, lines.size());
    }

    @Test
    void missingAdditionalAndDearerRoutesAreFound() {
        Site a = org.site("A");
        org.x400(a, "Telco", space("X400", "c=GB;a=T;", 1), space("X400", "c=FR;", 2));
        List<GwartLine> lines = Gwart.lines(Routing.of(org.organization).table(0));
        List<GwartLine> real = GwartParser.parse(List.of("X400,C=gb;A=t;,5,TELCO,", "SMTP,*;,1,IMS,")).lines();
        assertEquals(List.of("MISSING X400,c=FR;,2,Telco,", "COST X400,c=GB;a=T;,1,Telco,", "ADDITIONAL SMTP,*;,1,IMS,"),
                GwartDifference.between(lines, real).stream().map(difference -> difference.kind() + " "
                        + difference.calculated().or(difference::real).orElseThrow().text()).toList());
    }
}
