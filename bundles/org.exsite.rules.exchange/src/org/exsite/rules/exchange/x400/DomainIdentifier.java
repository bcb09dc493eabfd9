package org.exsite.rules.exchange.x400;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.X400Connector;
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
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * An X.400 connector leads to another private domain, and puts the global domain identifier of its own site into trace
 * information. Systems that are not Exchange may then see a loop (Q169299), and the Defense Messaging System refuses
 * messages (Q230420). Between other Exchange systems the setting of the site does no harm.
 */
public final class DomainIdentifier extends ExchangeRule<X400Connector> {

    private static final String DEFENSE = "DMS";

    public DomainIdentifier() {
        super(RuleTexts.of(DomainIdentifier.class).describe("x400-domain-identifier-of-site", Severity.WARNING,
                "Q169299", "Q230420"), ExsitePackage.Literals.X400_CONNECTOR, new UseRemoteDomain());
    }

    @Override
    protected void inspect(X400Connector connector, RuleContext context) {
        if (isGiven(connector.getPrmd()) || isGiven(connector.getAdmd())) {
            return;
        }
        for (AddressSpace space : connector.getAddressSpaces()) {
            Optional<X400Address> address = x400(space);
            String domain = address.flatMap(a -> a.value(X400Attribute.PRMD)).map(String::strip).orElse("");
            boolean defense = address.flatMap(a -> a.value(X400Attribute.ADMD)).filter(DEFENSE::equalsIgnoreCase)
                    .isPresent();
            if (!domain.isEmpty() && !domain.equals("*") && (defense || ExchangeContents.isForeign(connector))
                    && !isOwn(domain, context)) {
                context.reportValue(connector, ExsitePackage.Literals.GATEWAY__PRMD, space.getAddress(),
                        Labels.of(connector), domain);
                return;
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    private static Optional<X400Address> x400(AddressSpace space) {
        return ProxyAddress.X400.equalsIgnoreCase(space.getType()) && space.getAddress() != null
                ? Optional.of(X400Address.parse(space.getAddress())) : Optional.empty();
    }

    private static boolean isOwn(String domain, RuleContext context) {
        for (EObject addressing : Instances.all(context, ExsitePackage.Literals.SITE_ADDRESSING)) {
            if (X400Spaces.template((SiteAddressing) addressing).flatMap(text -> X400Address.parse(text)
                    .value(X400Attribute.PRMD)).filter(domain::equalsIgnoreCase).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** Takes country and domains from the address space. */
    private static final class UseRemoteDomain extends ExchangeFix {

        UseRemoteDomain() {
            super("use-remote-domain");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            X400Address address = X400Address.parse((String) finding.value());
            CompoundCommand command = new CompoundCommand();
            append(command, domain, finding, ExsitePackage.Literals.GATEWAY__PRMD, address.value(X400Attribute.PRMD));
            append(command, domain, finding, ExsitePackage.Literals.GATEWAY__ADMD, address.value(X400Attribute.ADMD));
            append(command, domain, finding, ExsitePackage.Literals.GATEWAY__COUNTRY, address.value(X400Attribute.COUNTRY));
            return command;
        }

        private static void append(CompoundCommand command, EditingDomain domain, Finding finding, EAttribute feature,
                Optional<String> value) {
            value.ifPresent(text -> command.append(SetCommand.create(domain, finding.object(), feature, text)));
        }
    }
}
