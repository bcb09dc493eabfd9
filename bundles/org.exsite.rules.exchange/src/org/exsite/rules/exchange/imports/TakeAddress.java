package org.exsite.rules.exchange.imports;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Takes the address that a line gives to somebody, and that an import refuses, away from him. */
final class TakeAddress extends MendLine {

    TakeAddress() {
        super("take-address");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        ImportProblem line = (ImportProblem) finding.object();
        return line.getValue() != null && object(line, context) instanceof Recipient recipient
                && recipient.getProxyAddresses().contains(ProxyAddress.of(line.getValue()));
    }

    @Override
    Command mend(EditingDomain domain, ImportProblem line, Choice choice, RuleContext context) {
        return RemoveCommand.create(domain, object(line, context), ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                ProxyAddress.of(line.getValue()));
    }
}
