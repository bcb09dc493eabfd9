package org.exsite.cli.work;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.diagram.Diagrams;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.draw.Appearance;
import org.exsite.diagram.draw.Palette;
import org.exsite.diagram.draw.PngPicture;
import org.exsite.diagram.draw.Scene;
import org.exsite.diagram.draw.SvgPicture;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;

/** Draws the sites of an organization and how they are connected, as the page Topology of the editor does. */
public final class DiagramWork {

    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;

    private final Console console;
    private final double scale;
    private final boolean arrange;
    private final boolean withoutServers;

    /**
     * @param scale how many dots there are to a unit in a PNG file
     * @param arrange whether the places that the file keeps are left aside
     * @param withoutServers whether servers are counted and not shown
     * @throws Failure if the scale is out of range
     */
    public DiagramWork(Console console, double scale, boolean arrange, boolean withoutServers) {
        if (!(scale >= SMALLEST && scale <= LARGEST)) {
            throw Failure.usage("diagram.scale", scale, SMALLEST, LARGEST);
        }
        this.console = console;
        this.scale = scale;
        this.arrange = arrange;
        this.withoutServers = withoutServers;
    }

    /**
     * Which rules mark what they find in the picture.
     *
     * @param configuration the name of the file that says which rules are on, or {@code null} to look for it
     */
    public record Rules(String configuration) {
    }

    /**
     * Draws and returns the exit code.
     *
     * @param rules which rules mark what they find, or {@code null} for none
     */
    public int run(List<String> files, Reading reading, Rules rules, Output output) {
        boolean png = isPng(output);
        Organization organization = DirectoryInput.read(console, files, reading);
        Map<EObject, Severity> problems = rules == null ? Map.of() : problems(organization, files, rules);
        Topology topology = Topology.of(organization);
        boolean showServers = !withoutServers && Diagrams.showsServers(topology);
        Places kept = arrange ? new Places(List.of()) : Places.of(organization);
        Scene scene = new Scene(topology, Diagrams.places(topology, kept, showServers), showServers);
        String svg = SvgPicture.of(scene, Appearance.picture(Palette.LIGHT, problems::get),
                ObjectLabels.of(organization));
        if (png) {
            output.write(stream -> PngPicture.write(svg, scale, stream));
        } else {
            output.writeUtf8(writer -> writer.write(svg));
        }
        return ExitCode.OK;
    }

    private static boolean isPng(Output output) {
        if (output.isStandard()) {
            return false;
        }
        Path file = output.file();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw Failure.usage("diagram.unknownFormat", file);
        }
        return name.endsWith(".png");
    }

    /** The highest severity of an object and of what belongs to it, such as address spaces. */
    private Map<EObject, Severity> problems(Organization organization, List<String> files, Rules rules) {
        EvaluationResult result = Evaluator.run(ExchangeRules.catalogue(), List.of(organization),
                Configuration.read(rules.configuration(), files.getFirst(), console), EvaluationMonitor.NONE);
        Failures.tell(result.failures(), console);
        Map<EObject, Severity> worst = new IdentityHashMap<>();
        for (Finding finding : result.findings()) {
            EObject object = finding.object();
            worst.merge(object, finding.severity(), (a, b) -> a.isAtLeast(b) ? a : b);
            while (!(object instanceof DirectoryObject) && object.eContainer() != null) {
                object = object.eContainer();
                worst.merge(object, finding.severity(), (a, b) -> a.isAtLeast(b) ? a : b);
            }
        }
        return worst;
    }
}
