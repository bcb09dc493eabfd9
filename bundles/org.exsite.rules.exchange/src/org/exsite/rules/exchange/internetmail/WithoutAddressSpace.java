package org.exsite.rules.exchange.internetmail;

import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.TransferMode;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An Internet Mail Service is to send messages, but has no address space for the Internet and no connected site
 * (Q182339, Q148727).
 */
public final class WithoutAddressSpace extends ExchangeRule<InternetMailService> {

    public WithoutAddressSpace() {
        super(RuleTexts.of(WithoutAddressSpace.class).describe("ims-without-address-space", Severity.WARNING,
                "Q182339", "Q148727"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new AddInternetSpace());
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        TransferMode mode = service.getTransferMode();
        if ((mode == TransferMode.BOTH || mode == TransferMode.OUTBOUND_ONLY) && service.getConnectedSites().isEmpty()
                && service.getAddressSpaces().stream().noneMatch(WithoutAddressSpace::isInternet)) {
            context.report(service, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(service));
        }
    }

    /** In version 4.0 a space that other sites must not use has the type LOCAL, and its own type before the address (Q161947). */
    private static boolean isInternet(AddressSpace space) {
        return ProxyAddress.SMTP.equalsIgnoreCase(space.getType()) || "LOCAL".equalsIgnoreCase(space.getType())
                && space.getAddress() != null && space.getAddress().strip().toUpperCase(Locale.ROOT).startsWith("SMTP:");
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }

    /** Adds an address space for the whole Internet. */
    private static final class AddInternetSpace extends ExchangeFix {

        AddInternetSpace() {
            super("add-internet-space");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType(ProxyAddress.SMTP);
            space.setAddress("*");
            space.setCost(1);
            return AddCommand.create(domain, finding.object(), ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, space);
        }
    }
}
