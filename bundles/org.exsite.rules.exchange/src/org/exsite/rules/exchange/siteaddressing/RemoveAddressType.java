package org.exsite.rules.exchange.siteaddressing;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.AddressType;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/**
 * Removes a type of addresses from a site: its templates, its generators, and its addresses of all recipients, which
 * have to go first (Q242888, Q175480). X.400 and Internet addresses are needed and stay.
 */
final class RemoveAddressType extends ExchangeFix {

    private final Function<Finding, String> type;

    /** @param type returns the type that a finding is about, in upper case */
    RemoveAddressType(Function<Finding, String> type) {
        super("remove-address-type");
        this.type = type;
        askFirst();
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        String unwanted = type.apply(finding);
        return !unwanted.equals(ProxyAddress.X400) && !unwanted.equals(ProxyAddress.SMTP);
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        SiteAddressing addressing = (SiteAddressing) finding.object();
        String unwanted = type.apply(finding);
        CompoundCommand command = new CompoundCommand();
        List<AddressTemplate> templates = addressing.getGatewayProxies().stream()
                .filter(template -> template.type().equals(unwanted)).toList();
        if (!templates.isEmpty()) {
            command.append(RemoveCommand.create(domain, addressing,
                    ExsitePackage.Literals.SITE_ADDRESSING__GATEWAY_PROXIES, templates));
        }
        List<String> disabled = addressing.getDisabledGatewayProxies().stream()
                .filter(entry -> AddressTypes.disabled(entry).equals(unwanted)).toList();
        if (!disabled.isEmpty()) {
            command.append(RemoveCommand.create(domain, addressing,
                    ExsitePackage.Literals.SITE_ADDRESSING__DISABLED_GATEWAY_PROXIES, disabled));
        }
        List<AddressType> generators = AddressTypes.generators(addressing, unwanted, context);
        if (!generators.isEmpty()) {
            command.append(DeleteCommand.create(domain, generators));
        }
        Sites.siteOf(addressing).ifPresent(site -> Sites.recipients(site).toList()
                .forEach(recipient -> removeAddresses(domain, recipient, unwanted, command)));
        return command.unwrap();
    }

    private static void removeAddresses(EditingDomain domain, Recipient recipient, String type,
            CompoundCommand command) {
        List<ProxyAddress> addresses = recipient.getProxyAddresses().stream()
                .filter(address -> address.isType(type)).toList();
        if (!addresses.isEmpty()) {
            command.append(RemoveCommand.create(domain, recipient,
                    ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, addresses));
        }
    }
}
