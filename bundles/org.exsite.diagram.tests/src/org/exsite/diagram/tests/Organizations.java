package org.exsite.diagram.tests;

import java.util.List;

import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.diagram.Topology;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.ExsiteResource;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleOrganization;

import org.eclipse.emf.common.util.URI;

/** Small organizations, and questions about them. */
final class Organizations {

    private Organizations() {
    }

    static Organization sample(int sites) {
        return SampleOrganization.builder().sites(sites).recipients(sites * 4).build();
    }

    /** Sites that nothing connects yet. */
    static Organization unconnected(int sites) {
        Organization organization = sample(sites);
        for (Site site : Sites.sites(organization)) {
            Sites.find(site, Sites.CONFIGURATION).orElseThrow().getChildren().forEach(container ->
                    container.getChildren().removeIf(object -> leadsToSite(organization, object)));
        }
        return organization;
    }

    private static boolean leadsToSite(Organization organization, Object object) {
        return Topology.of(organization).links().stream()
                .anyMatch(link -> link.object() == object && link.to().kind() == Node.Kind.SITE);
    }

    static ExsiteEditingDomain domain(Organization organization) {
        ExsiteResource resource = new ExsiteResource(URI.createURI("memory:/test.exsite"));
        resource.getContents().add(organization);
        ExsiteEditingDomain domain = new ExsiteEditingDomain();
        domain.adopt(organization);
        return domain;
    }

    static Site site(Organization organization, int index) {
        return Sites.sites(organization).get(index);
    }

    static Node node(Topology topology, Object object) {
        return topology.nodes().stream().filter(node -> node.object() == object).findFirst().orElseThrow();
    }

    /** The links of a kind, as "North -> South". */
    static List<String> ways(Organization organization, LinkKind kind) {
        return Topology.of(organization).links().stream().filter(link -> link.kind() == kind).map(Organizations::way)
                .toList();
    }

    static String way(Link link) {
        return link.from() + " -> " + link.to();
    }

    /** What the rules find, as texts that can be compared before and after. */
    static List<String> findings(Organization organization) {
        return Evaluator.run(ExchangeRules.catalogue(), List.of(organization), RuleConfiguration.DEFAULT,
                EvaluationMonitor.NONE).findings().stream()
                .map(finding -> finding.rule().id() + ' ' + ObjectLabels.of(finding.object()) + ": " + finding.message())
                .sorted().toList();
    }
}
