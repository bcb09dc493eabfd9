package org.exsite.rules.exchange.connections;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * Two connectors take the same addresses but messages of different sizes: what is too large for the one is sent to the
 * other and back, up to 512 times (Q160534).
 */
public final class RouteSizeLimits extends ExchangeKeyRule {

    public RouteSizeLimits() {
        super(RuleTexts.of(RouteSizeLimits.class).describe("routes-with-different-size-limits", Severity.WARNING, "Q160534"),
                ExsitePackage.Literals.ADDRESS_SPACE, Spaces.BY_PATTERN);
    }

    /** Who has no limit takes more than any other; the one with the smallest limit has the finding. */
    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        Gateway smallest = null;
        Gateway greatest = null;
        for (EObject holder : holders) {
            Gateway gateway = context.container(holder, Gateway.class);
            if (gateway != null) {
                smallest = smallest == null || limit(gateway) < limit(smallest) ? gateway : smallest;
                greatest = greatest == null || limit(gateway) > limit(greatest) ? gateway : greatest;
            }
        }
        if (smallest != null && limit(smallest) < limit(greatest)) {
            context.report(smallest, ExsitePackage.Literals.GATEWAY__MESSAGE_SIZE_LIMIT, Labels.of(smallest),
                    Integer.toString(limit(smallest)), Labels.of(greatest), key);
        }
    }

    private static int limit(Gateway gateway) {
        return gateway.getMessageSizeLimit() == null ? Integer.MAX_VALUE : gateway.getMessageSizeLimit();
    }
}
