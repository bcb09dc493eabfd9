package org.exsite.rules.exchange.imports;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Parts an X.400 address by semicolons, as an import wants it (Q169762), if that makes a valid one. */
final class CorrectDda extends MendLine {

    private static final int TYPE = "X400:".length();

    CorrectDda() {
        super("part-by-semicolons");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        ImportProblem line = (ImportProblem) finding.object();
        return line.getValue() != null && object(line, context) instanceof Recipient recipient
                && corrected(line.getValue()).problems().isEmpty()
                && (isTarget(recipient, line.getValue()) || recipient.getProxyAddresses().contains(wrong(line)));
    }

    @Override
    Command mend(EditingDomain domain, ImportProblem line, Choice choice, RuleContext context) {
        Recipient recipient = (Recipient) object(line, context);
        ProxyAddress right = corrected(line.getValue());
        if (isTarget(recipient, line.getValue())) {
            return SetCommand.create(domain, recipient, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, right);
        }
        List<ProxyAddress> addresses = new ArrayList<>(recipient.getProxyAddresses());
        addresses.replaceAll(address -> address.equals(wrong(line)) ? right : address);
        return SetCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, addresses);
    }

    private static boolean isTarget(Recipient recipient, String text) {
        return recipient instanceof CustomRecipient custom && custom.getTargetAddress() != null
                && custom.getTargetAddress().toString().equals(text);
    }

    private static ProxyAddress wrong(ImportProblem line) {
        return ProxyAddress.of(line.getValue());
    }

    private static ProxyAddress corrected(String text) {
        StringBuilder address = new StringBuilder(text.substring(0, TYPE));
        for (String part : text.substring(TYPE).split("[/;]")) {
            if (!part.isBlank()) {
                address.append(part.strip()).append(';');
            }
        }
        return ProxyAddress.of(address.toString());
    }
}
