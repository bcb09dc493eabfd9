package org.exsite.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.samples.SampleOrganization;

/** Measures reading, writing, memory and checking on sample organizations of given sizes, and prints a table. */
public final class Benchmarks {

    private static final int SITES = 10;

    private final int recipients;
    private final Path folder;
    private final List<Duel> duels = new ArrayList<>();
    private double bytesPerRecipient;

    private Benchmarks(int recipients, Path folder) {
        this.recipients = recipients;
        this.folder = folder;
    }

    /** Takes the numbers of recipients. */
    public static void main(String[] arguments) throws Exception {
        List<Benchmarks> all = new ArrayList<>();
        for (String argument : arguments) {
            Path folder = Files.createTempDirectory("exsite-benchmark");
            Benchmarks run = new Benchmarks(Integer.parseInt(argument), folder);
            run.measure();
            all.add(run);
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        if (all.size() > 1) {
            linearity(all.getFirst(), all.getLast());
        }
        RoutingBenchmark.measure();
    }

    private void measure() throws Exception {
        System.out.printf(Locale.ROOT, "%n%,d recipients, %d sites%n%-28s %12s %12s %8s %25s %9s%n", recipients,
                SITES, "", "Exsite", "peer", "ratio", "per recipient", "CPU");
        Path exsite = folder.resolve("sample.exsite");
        Path csv = folder.resolve("sample.csv");
        Path ldif = folder.resolve("sample.ldif");
        Organization sample = sample();
        OrganizationStorage.save(sample, exsite);
        DirectoryWriter.write(sample, csv, Format.CSV);
        DirectoryWriter.write(sample, ldif, Format.LDIF);
        sample = null;
        // every size reads as many recipients altogether, so that the code is as warm for the small ones
        int rounds = Math.max(3, Math.min(60, 1_500_000 / recipients));
        duel("CSV import, bare FastCSV", 1.8, rounds, () -> DirectoryReader.read(csv), () -> Peers.readCsv(csv));
        duel("LDIF import, bare UnboundID", 1.3, rounds, () -> DirectoryReader.read(ldif), () -> Peers.readLdif(ldif));
        duel(".exsite load, bare SAX", 1.7, rounds, () -> DirectoryReader.read(exsite), () -> Peers.readXml(exsite));
        memory(csv);
        Organization loaded = DirectoryReader.read(exsite);
        List<String> pieces = Peers.pieces(exsite);
        Path copy = folder.resolve("copy.exsite");
        Path peer = folder.resolve("peer.xml");
        duel(".exsite save, bare writer", 1.15, rounds, () -> {
            try (var out = Files.newOutputStream(copy)) {
                OrganizationStorage.save(loaded, out);
            }
        }, () -> Peers.writeXml(pieces, peer));
        if (Files.mismatch(copy, peer) >= 0) {
            throw new IllegalStateException("The peer writes other bytes.");
        }
        RuleBenchmark rules = new RuleBenchmark(loaded, recipients);
        rules.check(recipients <= 10_000 ? 5 : recipients <= 100_000 ? 2 : 1);
        rules.edit();
    }

    private Organization sample() {
        return SampleOrganization.builder().recipients(recipients).sites(SITES).build();
    }

    private void duel(String name, double limit, int rounds, Duel.Work exsite, Duel.Work peer) throws Exception {
        Duel duel = Duel.fight(name, limit, rounds, exsite, peer);
        duels.add(duel);
        System.out.println(duel.line(recipients));
    }

    private void memory(Path csv) throws Exception {
        long before = used();
        Organization organization = DirectoryReader.read(csv);
        long heap = used() - before;
        long text = Sites.recipients(organization).mapToLong(Benchmarks::bytes).sum();
        bytesPerRecipient = (double) heap / recipients;
        System.out.printf(Locale.ROOT, "%-28s %,9d B  %,9d B  %8.2f  (aim 2.70)%n", "heap, UTF-8 of the strings",
                heap / recipients, text / recipients, (double) heap / text);
        if (organization.getChildren().isEmpty()) {
            throw new IllegalStateException();
        }
    }

    /** Counts texts and addresses; numbers and names of other objects are shared or no strings. */
    private static long bytes(Recipient recipient) {
        long bytes = 0;
        for (EStructuralFeature feature : recipient.eClass().getEAllStructuralFeatures()) {
            if (recipient.eIsSet(feature)) {
                Object value = recipient.eGet(feature);
                for (Object part : value instanceof List<?> list ? list : List.of(value)) {
                    if (part instanceof String || part instanceof ProxyAddress || part instanceof RawAttribute) {
                        bytes += part.toString().getBytes(StandardCharsets.UTF_8).length;
                    }
                }
            }
        }
        return bytes;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void linearity(Benchmarks small, Benchmarks large) {
        System.out.printf(Locale.ROOT, "%nPer recipient, %,d against %,d (aim 1.30)%n", large.recipients,
                small.recipients);
        for (int i = 0; i < small.duels.size(); i++) {
            double a = (double) small.duels.get(i).exsite().wall() / small.recipients;
            double b = (double) large.duels.get(i).exsite().wall() / large.recipients;
            System.out.printf(Locale.ROOT, "%-28s %8.2f%n", small.duels.get(i).name(), b / a);
        }
        System.out.printf(Locale.ROOT, "%-28s %8.2f%n", "heap", large.bytesPerRecipient / small.bytesPerRecipient);
    }
}
