package org.exsite.rules.exchange.connections;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.AddressSpace;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Instances;

/**
 * A dynamic RAS connector leads to a site by its display name, but replies are addressed by the directory name, which is
 * another: they find no route (Q193321). Where the directory is replicated over the connector they need none.
 */
public final class RasDisplayName extends ExchangeRule<DynamicRASConnector> {

    public RasDisplayName() {
        super(RuleTexts.of(RasDisplayName.class).describe("ras-space-by-display-name", Severity.WARNING, "Q193321"),
                ExsitePackage.Literals.DYNAMIC_RAS_CONNECTOR, new AddDirectoryName());
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    @Override
    protected void inspect(DynamicRASConnector connector, RuleContext context) {
        if (connector.getConnectedSites().isEmpty()) {
            for (AddressSpace space : connector.getAddressSpaces()) {
                site(space, context).filter(site -> !isServed(connector, site)).ifPresent(site ->
                        context.reportValue(connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, site.getName(),
                                Labels.of(connector), organization(space), site.getName()));
            }
        }
    }

    /** Returns the site that a space leads to by its display name and not by its directory name. */
    private static Optional<Site> site(AddressSpace space, RuleContext context) {
        String wanted = organization(space);
        Site found = null;
        for (EObject object : wanted.isEmpty() ? List.<EObject>of()
                : Instances.all(context, ExsitePackage.Literals.SITE)) {
            Site site = (Site) object;
            if (wanted.equalsIgnoreCase(site.getName())) {
                return Optional.empty();
            } else if (wanted.equalsIgnoreCase(site.getDisplayName())) {
                found = site;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isServed(DynamicRASConnector connector, Site site) {
        return connector.getAddressSpaces().stream()
                .anyMatch(space -> organization(space).equalsIgnoreCase(site.getName()));
    }

    private static String organization(AddressSpace space) {
        return Spaces.isType(space, ProxyAddress.X400) ? X400Address.parse(Spaces.pattern(space))
                .value(X400Attribute.ORGANIZATION).orElse("").strip() : "";
    }

    /** Adds a space by the directory name beside that by the display name. */
    private static final class AddDirectoryName extends ExchangeFix {

        AddDirectoryName() {
            super("add-space-by-directory-name");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            DynamicRASConnector connector = (DynamicRASConnector) finding.object();
            AddressSpace model = connector.getAddressSpaces().stream().filter(space ->
                    organization(space).equals(finding.arguments().get(1))).findFirst().orElseThrow();
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType(model.getType());
            space.setAddress(X400Address.parse(Spaces.pattern(model))
                    .with(X400Attribute.ORGANIZATION, (String) finding.value()).canonical());
            space.setCost(model.getCost());
            return AddCommand.create(domain, connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, space);
        }
    }
}
