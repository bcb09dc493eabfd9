package org.exsite.cli.work;

import java.util.List;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Output;
import org.exsite.model.Organization;

/** Reads directory files, merges them, and writes them in another format. */
public final class ConvertWork {

    private ConvertWork() {
    }

    /** Converts and returns the exit code. */
    public static int run(Console console, List<String> files, Reading reading, Output output) {
        DirectoryOutput target = new DirectoryOutput(output);
        Organization organization = DirectoryInput.read(console, files, reading);
        target.write(organization, console);
        UnreadLines.tell(organization, console);
        return ExitCode.OK;
    }
}
