package org.exsite.rules.exchange.x400;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.NewSpaces;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * An X.400 connector to where the directory is not replicated takes Internet mail but no X.400 addresses: messages that
 * come in over it have X.400 senders, to whom nobody can reply (Q305203).
 */
public final class NoWayBack extends ExchangeRule<X400Connector> {

    public NoWayBack() {
        super(RuleTexts.of(NoWayBack.class).describe("x400-no-way-back", Severity.ERROR, "Q305203"),
                ExsitePackage.Literals.X400_CONNECTOR, new AddValues(NoWayBack.class, "add-x400-space",
                        ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, NoWayBack::space).askFirst());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        if (connector.getConnectedSites().isEmpty()
                && connector.getAddressSpaces().stream().anyMatch(s -> ProxyAddress.SMTP.equalsIgnoreCase(s.getType()))
                && connector.getAddressSpaces().stream().noneMatch(Unreplicated::isX400)
                && Unreplicated.isBeyond(connector, context)) {
            context.report(connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(connector));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    private static List<AddressSpace> space(Finding finding, RuleContext context) {
        Site remote = Peers.site((X400Connector) finding.object(), context);
        Optional<String> address = remote == null ? Optional.empty() : X400Spaces.template(remote, context);
        return address.map(text -> NewSpaces.of(ProxyAddress.X400, text)).stream().toList();
    }
}
