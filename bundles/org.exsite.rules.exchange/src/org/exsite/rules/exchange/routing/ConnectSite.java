package org.exsite.rules.exchange.routing;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Instances;

/** Makes a site that has to be reached a connected site of a connector that somebody chooses. */
final class ConnectSite extends ExchangeFix {

    private final BiFunction<Finding, RuleContext, ? extends EObject> start;
    private final BiFunction<Finding, RuleContext, DistinguishedName> end;

    /**
     * @param start finds the site that lacks the way, or something in it; {@code null} if it is not in the model
     * @param end finds the name of the site that has to be reached
     */
    ConnectSite(String id, BiFunction<Finding, RuleContext, ? extends EObject> start,
            BiFunction<Finding, RuleContext, DistinguishedName> end) {
        super(id);
        this.start = start;
        this.end = end;
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return candidates(finding, context).findAny().isPresent();
    }

    @Override
    public List<Choice> choices(Finding finding, RuleContext context) {
        return candidates(finding, context).sorted(Comparator.comparing(Connector::getDistinguishedName))
                .map(connector -> new Choice(connector.getDistinguishedName().toString(), Labels.of(connector), ""))
                .toList();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        Connector connector = candidates(finding, context).filter(each -> choice != null
                && each.getDistinguishedName().toString().equals(choice.id())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text("none")));
        DistinguishedName remote = end.apply(finding, context);
        ConnectedSite connected = ExsiteFactory.eINSTANCE.createConnectedSite();
        connected.setOrganization(remote.parent().value());
        connected.setSite(remote.value());
        connected.setCost(1);
        EReference feature = connector instanceof SiteConnector
                ? ExsitePackage.Literals.SITE_CONNECTOR__CONNECTED_SITES
                : ExsitePackage.Literals.GATEWAY__CONNECTED_SITES;
        return AddCommand.create(domain, connector, feature, connected);
    }

    /** The connectors of the site that speak to MTAs of other sites. */
    private Stream<Connector> candidates(Finding finding, RuleContext context) {
        EObject place = start.apply(finding, context);
        return place == null ? Stream.empty() : Instances.inSiteOf(context, place, ExsitePackage.Literals.CONNECTOR).stream()
                .filter(object -> object instanceof SiteConnector || object instanceof X400Connector)
                .map(Connector.class::cast);
    }
}
