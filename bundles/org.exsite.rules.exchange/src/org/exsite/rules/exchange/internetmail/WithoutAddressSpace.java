package org.exsite.rules.exchange.internetmail;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.TransferMode;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.AddValues;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.NewSpaces;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An Internet Mail Service is to send messages, but has no address space for the Internet and no connected site
 * (Q182339, Q148727).
 */
public final class WithoutAddressSpace extends ExchangeRule<InternetMailService> {

    public WithoutAddressSpace() {
        super(RuleTexts.of(WithoutAddressSpace.class).describe("ims-without-address-space", Severity.WARNING,
                "Q182339", "Q148727"), ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
                new AddValues(WithoutAddressSpace.class, "add-internet-space",
                        ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES,
                        (finding, context) -> List.of(NewSpaces.of(ProxyAddress.SMTP, "*"))));
    }

    @Override
    protected void inspect(InternetMailService service, RuleContext context) {
        TransferMode mode = service.getTransferMode();
        if ((mode == TransferMode.BOTH || mode == TransferMode.OUTBOUND_ONLY) && service.getConnectedSites().isEmpty()
                && service.getAddressSpaces().stream().noneMatch(WithoutAddressSpace::isInternet)) {
            context.report(service, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(service));
        }
    }

    /** In version 4.0 a space for the own site only has the type LOCAL, and its type before the address (Q161947). */
    private static boolean isInternet(AddressSpace space) {
        return ProxyAddress.SMTP.equalsIgnoreCase(space.getType()) || "LOCAL".equalsIgnoreCase(space.getType())
                && space.getAddress() != null && space.getAddress().strip().toUpperCase(Locale.ROOT).startsWith("SMTP:");
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE || contained == ExsitePackage.Literals.CONNECTED_SITE;
    }
}
