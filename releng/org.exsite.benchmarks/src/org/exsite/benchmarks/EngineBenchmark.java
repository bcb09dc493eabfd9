package org.exsite.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleOrganization;

/** Measures the rule engine: against a straight loop and EMF's diagnostician, in batch, after an edit, and its memory. */
public final class EngineBenchmark {

    private static final int SITES = 10;

    private final int recipients;
    private final int rounds;
    private final Organization organization;
    private final ExsiteEditingDomain domain = new ExsiteEditingDomain();

    private EngineBenchmark(int recipients) {
        this.recipients = recipients;
        this.rounds = recipients <= 10_000 ? 15 : recipients <= 100_000 ? 6 : 3;
        this.organization = SampleOrganization.builder().recipients(recipients).sites(SITES).build();
        domain.adopt(organization);
    }

    /** Takes the numbers of recipients. */
    public static void main(String[] arguments) throws Exception {
        for (String argument : arguments) {
            new EngineBenchmark(Integer.parseInt(argument)).measure();
        }
    }

    private void measure() throws Exception {
        System.out.printf(Locale.ROOT, "%n%,d recipients, %d sites, %d rules%n%-28s %12s %12s %8s%n", recipients, SITES,
                ExchangeRules.catalogue().rules().size(), "", "Exsite", "peer", "ratio");
        six();
        batch();
        live();
    }

    private void six() throws Exception {
        RuleSet rules = SixRules.rules();
        int faults = run(rules, 1);
        if (faults != new StraightLoop().run(organization) || faults != StockValidation.run(organization)) {
            throw new IllegalStateException("The peers find something else.");
        }
        duel("six rules, straight loop", 1.15, () -> run(rules, 1), () -> new StraightLoop().run(organization));
        duel("two threads, straight loop", 0.6, () -> run(rules, 2), () -> new StraightLoop().run(organization));
        duel("six rules, Diagnostician", 0.5, () -> run(rules, 1), () -> StockValidation.run(organization));
    }

    private void batch() throws Exception {
        RuleSet all = ExchangeRules.catalogue();
        Duel one = duel("all rules, bare traversal", 0, () -> run(all, 1), this::traverse);
        Duel two = duel("two threads", 0, () -> run(all, 2), this::traverse);
        System.out.printf(Locale.ROOT, "%-28s %9.2f us %9.2f us%n", "all rules, per recipient",
                one.exsite().wall() / 1e3 / recipients, two.exsite().wall() / 1e3 / recipients);
    }

    private void live() throws Exception {
        long before = used();
        long start = System.nanoTime();
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization))) {
            long time = System.nanoTime() - start;
            System.out.printf(Locale.ROOT, "%-28s %,9d ms%n", "start of a live evaluation", time / 1_000_000);
            System.out.printf(Locale.ROOT, "%-28s %,9d B  per recipient%n", "memory of a live evaluation",
                    (used() - before) / recipients);
            List<Recipient> all = new ArrayList<>(Sites.recipients(organization).toList());
            EditTimes times = new EditTimes(domain, all, evaluation).measure();
            System.out.printf(Locale.ROOT, "%-28s %9.1f us median, %.1f us for 99 of 100 (aim 200)%n",
                    "an edit, on the clock", times.clock(500), times.clock(990));
            System.out.printf(Locale.ROOT, "%-28s %9.1f us median, %.1f us for 99 of 100 (aim 200)%n",
                    "an edit, on a processor", times.processor(500), times.processor(990));
        }
    }

    private int run(RuleSet rules, int threads) {
        return Evaluator.run(rules, List.of(organization), RuleConfiguration.DEFAULT, EvaluationMonitor.NONE, threads)
                .findings().size();
    }

    private void traverse() {
        int count = 0;
        for (var all = organization.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        if (count < recipients) {
            throw new IllegalStateException();
        }
    }

    private Duel duel(String name, double limit, Duel.Work exsite, Duel.Work peer) throws Exception {
        Duel duel = Duel.fight(name, limit, rounds, exsite, peer);
        System.out.println(duel.line(recipients));
        return duel;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
