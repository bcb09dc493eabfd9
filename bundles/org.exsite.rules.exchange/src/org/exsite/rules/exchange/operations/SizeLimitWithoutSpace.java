package org.exsite.rules.exchange.operations;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;

/**
 * A connector gets a size limit while it has neither an address space nor a connected site. The Administrator program
 * then refuses to take over the page, also where a connector needs none: the MS Mail connector (Q174174) and an Internet
 * Mail Service that only receives (Q271506).
 */
final class SizeLimitWithoutSpace extends ChangeRule<Gateway> {

    SizeLimitWithoutSpace() {
        super("size-limit-without-address-space", Severity.WARNING,
                ExsitePackage.Literals.GATEWAY, "Q174174", "Q271506");
    }

    @Override
    void set(Gateway connector, ModelChange.Setting setting, Operation operation, RuleContext context) {
        if (setting.feature() == ExsitePackage.Literals.GATEWAY__MESSAGE_SIZE_LIMIT
                && connector.getAddressSpaces().isEmpty() && connector.getConnectedSites().isEmpty()) {
            context.report(connector, setting.feature(), Labels.of(connector));
        }
    }
}
