package org.exsite.rules.exchange.addresses;

import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Gives a recipient the X.400 address that its site generates (Q150095, Q281743). */
public final class GenerateX400 extends ExchangeFix {

    private final BiFunction<Finding, RuleContext, Recipient> recipient;

    /**
     * @param recipient returns the recipient that a finding is about, or {@code null}
     */
    public GenerateX400(BiFunction<Finding, RuleContext, Recipient> recipient) {
        super("generate-x400");
        this.recipient = recipient;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        Recipient target = recipient.apply(finding, context);
        return target != null && new SiteAddresses(context).generate(target, ProxyAddress.X400).isPresent();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        Recipient target = recipient.apply(finding, context);
        ProxyAddress address = new SiteAddresses(context).generate(target, ProxyAddress.X400)
                .orElseThrow(() -> new IllegalStateException("The site generates no X.400 address"));
        return AddCommand.create(domain, target, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address);
    }
}
