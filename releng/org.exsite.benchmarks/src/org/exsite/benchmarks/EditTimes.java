package org.exsite.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Evaluation;

/**
 * How long it takes from an edit to its findings. Edits are commands on recipients taken at random: a display name, an
 * alias, an address that comes or goes, and undo. Both the time on the clock and the time on a processor are measured:
 * other work on the machine shows in the one only.
 */
final class EditTimes {

    private static final int EDITS = 5000;

    private final EditingDomain domain;
    private final List<Recipient> recipients;
    private final Evaluation evaluation;
    private final Random random = new Random(1);
    private final long[] clock = new long[EDITS];
    private final long[] processor = new long[EDITS];

    EditTimes(EditingDomain domain, List<Recipient> recipients, Evaluation evaluation) {
        this.domain = domain;
        this.recipients = recipients;
        this.evaluation = evaluation;
    }

    /** Makes the edits, as many before for practice. */
    EditTimes measure() {
        for (int i = -EDITS; i < EDITS; i++) {
            Recipient recipient = recipients.get(random.nextInt(recipients.size()));
            Command command = command(recipient, i);
            long cpu = cpu();
            long start = System.nanoTime();
            if (command == null) {
                domain.getCommandStack().undo();
            } else {
                domain.getCommandStack().execute(command);
            }
            evaluation.refresh();
            evaluation.findings();
            long end = System.nanoTime();
            if (i >= 0) {
                clock[i] = end - start;
                processor[i] = cpu() - cpu;
            }
            if (i % 100 == 0) {
                domain.getCommandStack().flush();
            }
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        return this;
    }

    /** Returns a time on the clock in microseconds that so many in a thousand edits keep to. */
    double clock(int perMille) {
        return clock[EDITS * perMille / 1000] / 1e3;
    }

    /** Returns a time on a processor in microseconds that so many in a thousand edits keep to. */
    double processor(int perMille) {
        return processor[EDITS * perMille / 1000] / 1e3;
    }

    private Command command(Recipient recipient, int number) {
        return switch (number & 3) {
            case 0 -> SetCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__DISPLAY_NAME,
                    "Name " + number);
            case 1 -> SetCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__ALIAS, "alias" + number);
            case 2 -> recipient.getProxyAddresses().size() > 4
                    ? RemoveCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                            recipient.getProxyAddresses().getLast())
                    : AddCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                            ProxyAddress.of("smtp:number" + number + "@trager.example"));
            default -> null;
        };
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
