package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.AddressSpace;
import org.exsite.model.CcMailConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A cc:Mail connector has no address space for cc:Mail, so that everything to cc:Mail comes back (Q186235,
 * Q170535, Q201058).
 */
public final class CcMailWithoutAddressSpace extends ExchangeRule<CcMailConnector> {

    public CcMailWithoutAddressSpace() {
        super(RuleTexts.of(CcMailWithoutAddressSpace.class).describe("cc-mail-connector-without-address-space", Severity.ERROR,
                "Q186235", "Q170535", "Q201058"), ExsitePackage.Literals.CC_MAIL_CONNECTOR,
                new AddCcMailSpace());
    }

    @Override
    protected void inspect(CcMailConnector connector, RuleContext context) {
        if (!AddressSpaces.has(connector, ProxyAddress.CCMAIL)) {
            context.report(connector, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, Labels.of(connector));
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    /** Adds an address space for all of cc:Mail. */
    private static final class AddCcMailSpace extends ExchangeFix {

        AddCcMailSpace() {
            super("add-cc-mail-space");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType(ProxyAddress.CCMAIL);
            space.setAddress("*");
            space.setCost(1);
            return AddCommand.create(domain, finding.object(), ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES, space);
        }
    }
}
