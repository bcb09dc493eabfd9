package org.exsite.cli.commands;

import java.util.List;

import org.exsite.cli.work.ConvertWork;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code exsite convert}: reads directory files, merges them, and writes them in another format. */
@Command(name = "convert")
final class ConvertCommand extends AbstractCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
    private List<String> files;

    @Mixin
    private RequiredOutput output;

    @Mixin
    private ReadingOptions reading;

    @Override
    public Integer call() {
        return ConvertWork.run(console(), files, reading.reading(), output.open(console()));
    }
}
