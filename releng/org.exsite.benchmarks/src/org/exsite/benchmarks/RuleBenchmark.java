package org.exsite.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteItemProviderAdapterFactory;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.exchange.ExchangeRules;

/** Measures the whole catalogue of rules: on everything at once, and after edits while it follows the model. */
final class RuleBenchmark {

    private static final int EDITS = 4_000;
    private static final int WARM_UP = 1_000;

    private final Organization organization;
    private final int recipients;

    RuleBenchmark(Organization organization, int recipients) {
        this.organization = organization;
        this.recipients = recipients;
    }

    /** Checks everything. */
    void check(int rounds) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            Evaluator.evaluate(ExchangeRules.catalogue(), List.of(organization), EvaluationMonitor.NONE);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(Locale.ROOT, "%-28s %,9d ms %50.2f us%n", "check with all rules", best / 1_000_000,
                best / 1e3 / recipients);
    }

    /** Changes one attribute of a mailbox after the other, each from the command to the findings as they are then. */
    void edit() {
        Mailbox[] mailboxes = Sites.recipients(organization).filter(Mailbox.class::isInstance)
                .toArray(Mailbox[]::new);
        EditingDomain domain = new AdapterFactoryEditingDomain(
                new ExsiteItemProviderAdapterFactory(), new BasicCommandStack());
        Random random = new Random(55);
        long[] times = new long[EDITS];
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization))) {
            for (int i = -WARM_UP; i < EDITS; i++) {
                Mailbox mailbox = mailboxes[random.nextInt(mailboxes.length)];
                long start = System.nanoTime();
                domain.getCommandStack().execute(SetCommand.create(domain, mailbox,
                        ExsitePackage.Literals.RECIPIENT__ALIAS, i % 2 == 0 ? "alias" + i : mailbox.getName()));
                evaluation.refresh();
                times[Math.max(i, 0)] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-28s %9.1f us  %9.1f us%n", "edit: median, 99 of 100", times[EDITS / 2] / 1e3,
                times[EDITS * 99 / 100] / 1e3);
    }
}
