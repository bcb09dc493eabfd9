package org.exsite.rules.exchange.customrecipients;

import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.CustomRecipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;

/** Changes the value of a domain-defined attribute of the X.400 target; the finding has its type. */
final class ChangeDda extends ExchangeFix {

    private final UnaryOperator<String> change;

    ChangeDda(String id, UnaryOperator<String> change) {
        super(id);
        this.change = change;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return true;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        CustomRecipient custom = (CustomRecipient) finding.object();
        X400Address address = X400Address.parse(custom.getTargetAddress().value());
        String type = (String) finding.value();
        String value = change.apply(address.dda(type).orElseThrow());
        return SetCommand.create(domain, custom, finding.feature(),
                ProxyAddress.of(ProxyAddress.X400 + ':' + address.withDda(type, value)));
    }
}
