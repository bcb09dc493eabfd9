package org.exsite.cli.commands;

import java.util.List;

import org.exsite.cli.work.RoutingQuestion;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands about routing have in common: the directory, and what the calculation goes by. */
final class RoutingInput {

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
    private List<String> files;

    @Option(names = "--down", paramLabel = "NAME", descriptionKey = "down")
    private List<String> down;

    @Option(names = "--replication", paramLabel = "HOW", descriptionKey = "replication", defaultValue = "automatic")
    private ReplicationName replication;

    @Option(names = "--as-stored", descriptionKey = "as-stored")
    private boolean stored;

    /** The names of the ways to tell which sites are replicated, so that help does not load the model. */
    enum ReplicationName {
        AUTOMATIC, CONFIGURED, COMPLETE
    }

    /** Returns what was asked for. */
    RoutingQuestion question() {
        return new RoutingQuestion(files, down == null ? List.of() : down, replication.name(), stored);
    }
}
