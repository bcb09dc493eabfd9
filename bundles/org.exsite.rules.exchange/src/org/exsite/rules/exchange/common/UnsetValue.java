package org.exsite.rules.exchange.common;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Takes all values of a feature away from the object at fault. */
public final class UnsetValue extends ExchangeFix {

    private final EStructuralFeature feature;

    /**
     * @param group a class of the group whose texts the fix uses
     * @param feature the feature to clear, or {@code null} for that of the finding
     */
    public UnsetValue(Class<?> group, String id, EStructuralFeature feature) {
        super(group, id);
        this.feature = feature;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return finding.object().eIsSet(feature(finding));
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        return SetCommand.create(domain, finding.object(), feature(finding), SetCommand.UNSET_VALUE);
    }

    private EStructuralFeature feature(Finding finding) {
        return feature == null ? finding.feature() : feature;
    }
}
