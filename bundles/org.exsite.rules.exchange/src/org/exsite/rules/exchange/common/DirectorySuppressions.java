package org.exsite.rules.exchange.common;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.Suppression;
import org.exsite.rules.Finding;
import org.exsite.rules.Suppressions;

/** Keeps suppressed findings on the directory object at fault, or on that which the object at fault is a part of. */
public final class DirectorySuppressions implements Suppressions {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DIRECTORY_OBJECT__SUPPRESSIONS;

    @Override
    public DirectoryObject holder(EObject object) {
        EObject holder = object;
        while (holder != null && !(holder instanceof DirectoryObject)) {
            holder = holder.eContainer();
        }
        return (DirectoryObject) holder;
    }

    @Override
    public Optional<String> reason(Finding finding) {
        DirectoryObject holder = holder(finding.object());
        if (!holder.eIsSet(FEATURE)) {
            return Optional.empty();
        }
        String fault = fault(finding);
        return holder.getSuppressions().stream().filter(kept -> kept.isAbout(finding.rule().id(), fault))
                .map(Suppression::reason).findFirst();
    }

    @Override
    public Command suppress(EditingDomain domain, Finding finding, String reason) {
        return AddCommand.create(domain, holder(finding.object()), FEATURE,
                new Suppression(finding.rule().id(), fault(finding), reason));
    }

    @Override
    public Command restore(EditingDomain domain, Finding finding) {
        DirectoryObject holder = holder(finding.object());
        String fault = fault(finding);
        List<Suppression> rest = holder.getSuppressions().stream()
                .filter(kept -> !kept.isAbout(finding.rule().id(), fault)).toList();
        return SetCommand.create(domain, holder, FEATURE, rest.isEmpty() ? SetCommand.UNSET_VALUE : rest);
    }

    /** Names the fault among those of its rule on the directory object: by part, feature and value at fault. */
    private static String fault(Finding finding) {
        String part = finding.object() instanceof DirectoryObject ? "" : part(finding.object());
        String feature = finding.feature() == null ? "" : finding.feature().getName();
        String value = finding.value() == null ? "" : " " + finding.value();
        return (part + feature + value).replace('\n', ' ').replace('\r', ' ').strip();
    }

    /** Describes an object that has no name by what it has. */
    private static String part(EObject object) {
        return object.eClass().getEAllAttributes().stream().filter(object::eIsSet).filter(a -> !a.isMany())
                .map(a -> EcoreUtil.convertToString(a.getEAttributeType(), object.eGet(a)))
                .collect(Collectors.joining(" ", "", " "));
    }
}
