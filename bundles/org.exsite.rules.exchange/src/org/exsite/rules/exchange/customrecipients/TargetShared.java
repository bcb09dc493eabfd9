package org.exsite.rules.exchange.customrecipients;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.References;

/**
 * Two custom recipients stand for the same address. Directory synchronization cannot make the one that it wants
 * (Q238447). The mail bags of directory synchronization have a rule of their own.
 */
public final class TargetShared extends ExchangeKeyRule {

    /** The recipients by the key of their target addresses. */
    private static final Index TARGETS = ClassIndex.of(
            ExsitePackage.Literals.CUSTOM_RECIPIENT, CustomRecipient.class, (custom, keys) -> {
                if (custom.getTargetAddress() != null
                        && !custom.getTargetAddress().value().toUpperCase(Locale.ROOT).endsWith("/$SYSTEM")) {
                    keys.accept(custom.getTargetAddress().key());
                }
            });

    public TargetShared() {
        super(RuleTexts.of(TargetShared.class).describe("custom-recipient-target-shared", Severity.WARNING, "Q238447"),
                ExsitePackage.Literals.CUSTOM_RECIPIENT, TARGETS,
                new DeleteObject(TargetShared.class, "delete-custom-recipient", TargetShared::unnamed));
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        for (EObject holder : holders) {
            CustomRecipient custom = (CustomRecipient) holder;
            CustomRecipient other = (CustomRecipient) holders.get(holders.getFirst() == holder ? 1 : 0);
            context.report(custom, ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, Labels.of(custom),
                    Labels.of(other), custom.getTargetAddress().toString());
        }
    }

    /** A recipient that is a member of a list stays until it is not. */
    private static EObject unnamed(Finding finding, RuleContext context) {
        return context.lookup(References.by(ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS),
                ((CustomRecipient) finding.object()).getDistinguishedName()).isEmpty() ? finding.object() : null;
    }
}
