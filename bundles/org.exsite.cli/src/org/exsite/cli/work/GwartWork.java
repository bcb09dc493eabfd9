package org.exsite.cli.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.exsite.cli.format.GwartFormat;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Output;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.gwart.Gwart;
import org.exsite.routing.gwart.GwartDifference;
import org.exsite.routing.gwart.GwartForm;
import org.exsite.routing.gwart.GwartParser;
import org.exsite.routing.network.Places;
import org.exsite.routing.table.RoutingTable;
import org.exsite.routing.table.SiteChanges;
import org.exsite.routing.table.TableChange;

/** Shows the routing tables of sites. */
public final class GwartWork {

    private final Console console;
    private final RoutingQuestion question;
    private final String site;
    private final boolean restricted;

    /**
     * @param question the directory and what is down
     * @param site the one site that is asked about, or {@code null} for all
     * @param restricted whether address spaces are shown that are restricted to other sites
     */
    public GwartWork(Console console, RoutingQuestion question, String site, boolean restricted) {
        this.console = console;
        this.question = question;
        this.site = site;
        this.restricted = restricted;
    }

    /**
     * Shows the tables or, if something is down or costs something else, what changes in them.
     *
     * @param costs other costs of connectors
     * @return the exit code: problems if an address space is lost
     */
    public int run(List<NewCost> costs, GwartFormat format, Output output) {
        Organization organization = DirectoryInput.read(console, question.files());
        Routing routing = Routing.of(organization, question.options().withShowRestricted(restricted));
        List<Integer> sites = sites(routing);
        if (costs.isEmpty() && question.down().isEmpty()) {
            format.tables(sites.stream().map(routing::table).toList(), site != null, output);
            UnreadLines.tell(organization, console);
            return ExitCode.OK;
        }
        Routing other = routing.without(question.down(routing.network()));
        for (NewCost cost : costs) {
            other = other.withCost(RoutingQuestion.one(new Places(routing.network()).connectors(cost.connector()),
                    cost.connector()), cost.cost());
        }
        List<SiteChanges> changes = new ArrayList<>();
        for (int position : sites) {
            changes.add(SiteChanges.between(routing.table(position), other.table(position)));
        }
        format.changes(changes, output);
        if (changes.stream().allMatch(one -> one.changes().isEmpty())) {
            console.tell("gwart.unchanged");
        }
        UnreadLines.tell(organization, console);
        return changes.stream().flatMap(one -> one.changes().stream())
                .anyMatch(change -> change.kind() == TableChange.Kind.LOST) ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    /** Compares the table of a site with one that a server wrote; the exit code is problems if they differ. */
    public int compare(String file, GwartFormat format, Output output) {
        GwartParser.Content real = read(file);
        Organization organization = DirectoryInput.read(console, question.files());
        Routing routing = Routing.of(organization, question.options().withShowRestricted(restricted));
        List<Integer> sites = sites(routing);
        if (sites.size() != 1) {
            throw Failure.usage("gwart.oneSite");
        }
        real.unread().forEach(line -> console.tell("gwart.unreadLine", line, file));
        if (real.form() == GwartForm.TREE) {
            console.tell("gwart.treeForm", file);
        }
        RoutingTable table = routing.without(question.down(routing.network())).table(sites.getFirst());
        List<GwartDifference> differences = GwartDifference.between(Gwart.lines(table, real.form()), real.lines());
        format.differences(differences, output);
        if (differences.isEmpty()) {
            console.tell("gwart.same", file);
        }
        UnreadLines.tell(organization, console);
        return differences.isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private List<Integer> sites(Routing routing) {
        if (site == null) {
            return IntStream.range(0, routing.network().sites().size()).boxed().toList();
        }
        DistinguishedName name = RoutingQuestion.one(new Places(routing.network()).sites(site), site);
        return List.of(routing.network().position(name));
    }

    private static GwartParser.Content read(String file) {
        Path path = DirectoryInput.file(file);
        try {
            GwartParser.Content content = GwartParser.read(path);
            if (content.lines().isEmpty()) {
                throw Failure.unreadable(null, "gwart.noTable", file);
            }
            return content;
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", file, IoReasons.of(e));
        }
    }
}
