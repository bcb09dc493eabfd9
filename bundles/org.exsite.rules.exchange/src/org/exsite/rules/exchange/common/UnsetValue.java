package org.exsite.rules.exchange.common;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Takes all values of a feature, or of several, away from the object at fault. */
public final class UnsetValue extends ExchangeFix {

    private final List<EStructuralFeature> features;

    /**
     * @param group a class of the group whose texts the fix uses
     * @param features the features to clear; none stands for that of the finding
     */
    public UnsetValue(Class<?> group, String id, EStructuralFeature... features) {
        super(group, id);
        this.features = List.of(features);
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return features(finding).stream().anyMatch(finding.object()::eIsSet);
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        CompoundCommand command = new CompoundCommand();
        features(finding).stream().filter(finding.object()::eIsSet).forEach(feature -> command.append(
                SetCommand.create(domain, finding.object(), feature, SetCommand.UNSET_VALUE)));
        return command.unwrap();
    }

    private List<EStructuralFeature> features(Finding finding) {
        return features.isEmpty() ? List.of(finding.feature()) : features;
    }
}
