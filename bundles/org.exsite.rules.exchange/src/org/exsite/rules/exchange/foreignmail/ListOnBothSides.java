package org.exsite.rules.exchange.foreignmail;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.References;

/**
 * A distribution list with members on both sides of a connector is told to the other side. When somebody there writes to
 * it, the connector takes the copies for the members there for messages that loop (Q166654). Whether the connector is set
 * to tell lists at all is not in the directory.
 */
public final class ListOnBothSides extends ExchangeRule<DistributionList> {

    /** The connectors that recognize loops so, with the type of the addresses on their other side. */
    private static final Map<EClass, String> TYPES = Map.of(ExsitePackage.Literals.NOTES_CONNECTOR, "NOTES",
            ExsitePackage.Literals.GROUP_WISE_CONNECTOR, "GWISE", ExsitePackage.Literals.PROFS_CONNECTOR, "PROFS",
            ExsitePackage.Literals.SNADS_CONNECTOR, "SNADS");
    private static final int HIGHEST_TRUST = 100;

    public ListOnBothSides() {
        super(RuleTexts.of(ListOnBothSides.class).describe("list-on-both-sides-exported", Severity.INFO, "Q166654"),
                ExsitePackage.Literals.DISTRIBUTION_LIST, new SetValue(ListOnBothSides.class, "do-not-export-list",
                        ExsitePackage.Literals.RECIPIENT__TRUST_LEVEL, ListOnBothSides::beyondTrust).askFirst());
    }

    @Override
    protected void inspect(DistributionList list, RuleContext context) {
        DistinguishedName container = list.getMembers().isEmpty() ? null : list.getDistinguishedName().parent();
        if (container == null) {
            return;
        }
        for (EObject object : context.lookup(References.by(ExsitePackage.Literals.GATEWAY__EXPORT_CONTAINERS), container)) {
            String type = TYPES.get(object.eClass());
            Gateway gateway = (Gateway) object;
            if (type != null && isTold(list, gateway) && isOnBothSides(list, type, context)) {
                context.reportValue(list, ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS, gateway.getTrustLevel(),
                        Labels.of(list), Labels.of(gateway));
            }
        }
    }

    private static boolean isTold(DistributionList list, Gateway gateway) {
        return list.getTrustLevel() == null || gateway.getTrustLevel() == null
                || list.getTrustLevel() <= gateway.getTrustLevel();
    }

    private static boolean isOnBothSides(DistributionList list, String type, RuleContext context) {
        boolean here = false;
        boolean there = false;
        for (DistinguishedName member : list.getMembers()) {
            if (Directory.find(context, member) instanceof CustomRecipient custom && custom.getTargetAddress() != null) {
                there |= custom.getTargetAddress().isType(type);
            } else {
                here = true;
            }
        }
        return here && there;
    }

    /** Returns a trust level above that of the connector, if there is one. */
    private static Integer beyondTrust(Finding finding, RuleContext context) {
        Integer trust = (Integer) finding.value();
        return trust == null || trust >= HIGHEST_TRUST ? null : Integer.valueOf(trust + 1);
    }
}
