package org.exsite.cli.commands;

import org.exsite.cli.format.CatalogueFormat;
import org.exsite.cli.work.RulesWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exsite rules}: shows the catalogue. */
@Command(name = "rules")
final class RulesCommand extends AbstractCommand {

    @Parameters(paramLabel = "RULE", descriptionKey = "rule", arity = "0..1")
    private String rule;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private CatalogueFormat format;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        return RulesWork.run(rule, format, output.open(console()));
    }
}
