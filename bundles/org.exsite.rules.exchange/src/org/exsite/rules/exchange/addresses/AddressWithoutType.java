package org.exsite.rules.exchange.addresses;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.query.Recipients;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * An address has no type before it, as programs write it that make recipients over LDAP; the Internet Mail Service stops
 * at it (Q257578).
 */
public final class AddressWithoutType extends ExchangeRule<Recipient> {

    public AddressWithoutType() {
        super(RuleTexts.of(AddressWithoutType.class).describe("address-without-type", Severity.ERROR, "Q257578"),
                ExsitePackage.Literals.RECIPIENT, new AddType());
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        for (ProxyAddress address : recipient.getProxyAddresses()) {
            if (hasNoType(address)) {
                context.reportValue(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address,
                        Labels.of(recipient), address.toString());
            }
        }
        if (recipient instanceof CustomRecipient custom && custom.getTargetAddress() != null
                && hasNoType(custom.getTargetAddress())) {
            context.reportValue(recipient, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS,
                    custom.getTargetAddress(), Labels.of(recipient), custom.getTargetAddress().toString());
        }
    }

    /** An X.400 address may have a colon of its own, which ends no type: {@code c=US;dda:SMTP=...}. */
    private static boolean hasNoType(ProxyAddress address) {
        if (address.isType(ProxyAddress.SMTP) || address.isType(ProxyAddress.X400) || address.isType(ProxyAddress.MS)
                || address.isType(ProxyAddress.CCMAIL)) {
            return false;
        }
        String type = address.type();
        return type.isBlank() || type.indexOf('=') >= 0;
    }

    /** Puts the type that the form of an address shows before it. */
    private static final class AddType extends ExchangeFix {

        AddType() {
            super("add-address-type");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return typed(finding, context).isPresent();
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            ProxyAddress address = typed(finding, context).orElseThrow();
            Recipient recipient = (Recipient) finding.object();
            return isTarget(finding) ? SetCommand.create(domain, recipient, finding.feature(), address)
                    : AddressLists.set(domain, recipient,
                            AddressLists.replaced(recipient, (ProxyAddress) finding.value(), address));
        }

        private static boolean isTarget(Finding finding) {
            return finding.feature() == ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS;
        }

        /** The address is a secondary one where the recipient has a primary one of the type. */
        private static Optional<ProxyAddress> typed(Finding finding, RuleContext context) {
            Recipient recipient = (Recipient) finding.object();
            String text = finding.value().toString().strip();
            ProxyAddress address = text.indexOf('=') >= 0
                    ? ProxyAddress.primary(ProxyAddress.X400, X400Address.parse(text).canonical())
                    : ProxyAddress.primary(ProxyAddress.SMTP, text);
            if (!address.problems().isEmpty()) {
                return Optional.empty();
            } else if (isTarget(finding)) {
                return Optional.of(address);
            }
            return Optional.of(Recipients.primary(recipient, address.type()).isPresent() ? address.asSecondary() : address)
                    .filter(typed -> new SiteAddresses(context).isFree(typed, recipient));
        }
    }
}
