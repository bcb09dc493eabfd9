package org.exsite.cli.work;

import java.io.PrintStream;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.model.Organization;
import org.exsite.samples.PlantedFault;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;

/** Makes an organization, the same each time for the same numbers. */
public final class SampleWork {

    /** More than the largest organization known; what would not fit into memory is refused before it is tried. */
    private static final int MAX_RECIPIENTS = 10_000_000;
    private static final int MAX_SITES = 1_000;

    private final Console console;
    private final int recipients;
    private final int sites;
    private final long seed;
    private final boolean faults;

    /**
     * @param recipients how many recipients, up to ten million
     * @param sites how many sites, from one to a thousand
     * @param seed what makes one sample differ from another of the same size
     * @param faults whether every fault that the rules know is planted
     * @throws Failure if a number is out of range
     */
    public SampleWork(Console console, int recipients, int sites, long seed, boolean faults) {
        this.console = console;
        this.recipients = within("--recipients", recipients, 0, MAX_RECIPIENTS);
        this.sites = within("--sites", sites, 1, MAX_SITES);
        this.seed = seed;
        this.faults = faults;
    }

    /** Makes the organization, writes it, says what was planted, and returns the exit code. */
    public int run(Output output) {
        DirectoryOutput target = new DirectoryOutput(output);
        Organization organization = SampleOrganization.builder().recipients(recipients).sites(sites).seed(seed)
                .build();
        List<PlantedFault> planted = faults ? SampleFaults.plant(organization) : List.of();
        target.write(organization, console);
        // with the directory on standard output, the list is a message
        PrintStream list = output.isStandard() ? console.err() : console.out();
        for (PlantedFault fault : planted) {
            list.println(Messages.format("sample.planted", fault.kb(), fault.objectDn(), fault.description(),
                    fault.rule()));
        }
        return ExitCode.OK;
    }

    private static int within(String option, int number, int least, int greatest) {
        if (number < least || number > greatest) {
            throw Failure.usage("sample.outOfRange", option, number, least, greatest);
        }
        return number;
    }
}
