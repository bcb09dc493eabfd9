package org.exsite.cli.work;

import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.Organization;

/** Writes a directory in the format that the name of the file asks for; {@code .exsite} on standard output. */
final class DirectoryOutput {

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

    /** Writes the directory in whole or not at all. */
    void write(Organization organization) {
        output.writeDirectory(stream -> DirectoryWriter.write(organization, stream, format));
    }
}
