package org.exsite.cli.work;

import java.util.ArrayList;
import java.util.List;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.Organization;

/** Writes a directory in the format that the name of the file asks for; {@code .exsite} on standard output. */
final class DirectoryOutput {

    private static final int MAX_MESSAGE = 300;

    private final Output output;
    private final Format format;

    /**
     * @throws Failure if the name of the file asks for no known format
     */
    DirectoryOutput(Output output) {
        this.output = output;
        this.format = output.isStandard() ? Format.EXSITE : Format.of(output.file())
                .orElseThrow(() -> Failure.usage("output.unknownFormat", output.file()));
    }

    /** Writes the directory in whole or not at all, and says what the format cannot hold. */
    void write(Organization organization, Console console) {
        List<String> notCarried = new ArrayList<>();
        output.writeDirectory(stream -> notCarried.addAll(DirectoryWriter.write(organization, stream, format)));
        notCarried.forEach(sentence -> console.err().println(shortened(sentence)));
    }

    /** A value that cannot be carried may be a megabyte long. */
    private static String shortened(String sentence) {
        return sentence.length() <= MAX_MESSAGE ? sentence : sentence.substring(0, MAX_MESSAGE) + "...";
    }
}
