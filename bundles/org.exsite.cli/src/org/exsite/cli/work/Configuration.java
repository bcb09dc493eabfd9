package org.exsite.cli.work;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Output;
import org.exsite.rules.ConfigurationFile;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;

/** Which rules are on and how serious they are, from the file that is named or the one that lies beside the input. */
final class Configuration {

    private Configuration() {
    }

    /**
     * Reads the configuration; lines that are not understood are told of and passed over.
     *
     * @param named the name of the file, or {@code null} to look for one in the folder of the input and above
     * @param input the name of the first input
     * @throws Failure if the file cannot be read
     */
    static RuleConfiguration read(String named, String input, Console console) {
        Optional<Path> file = named == null ? beside(input) : Optional.of(DirectoryInput.file(named));
        if (file.isEmpty()) {
            return RuleConfiguration.DEFAULT;
        }
        try {
            ConfigurationFile read = ConfigurationFile.read(file.get());
            read.problems().forEach(console.err()::println);
            unknown(read.configuration()).forEach(name -> console.tell("config.unknown", file.get(), name));
            return read.configuration();
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", file.get(), IoReasons.of(e));
        }
    }

    /** Returns the rules and parameters that there are none of; a newer program may know them. */
    private static List<String> unknown(RuleConfiguration configuration) {
        Set<String> known = new HashSet<>();
        for (Rule rule : Catalogue.all().rules()) {
            known.add(rule.id());
            rule.descriptor().parameters().forEach(parameter -> known.add(rule.id() + '.' + parameter.name()));
        }
        return Stream.concat(configuration.settings().keySet().stream(), configuration.numbers().keySet().stream())
                .filter(name -> !known.contains(name)).toList();
    }

    private static Optional<Path> beside(String input) {
        Path folder = input.equals(Output.STANDARD) ? Path.of("") : path(input).toAbsolutePath().getParent();
        return folder == null ? Optional.empty() : ConfigurationFile.find(folder);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.usage("file.badName", name);
        }
    }
}
