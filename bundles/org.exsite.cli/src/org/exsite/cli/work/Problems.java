package org.exsite.cli.work;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.cli.format.Problem;
import org.exsite.cli.format.Remedy;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.RuleContext;

/** Turns findings into what reports show. */
final class Problems {

    private Problems() {
    }

    static Problem of(Finding finding, RuleContext context) {
        return new Problem(finding.rule().id(), finding.rule().descriptor().references(), finding.severity(),
                nameOf(finding.object()), finding.object().eClass().getName(),
                finding.feature() == null ? null : finding.feature().getName(), finding.message(),
                applicable(finding, context).stream()
                        .map(fix -> new Remedy(fix.id(), fix.label(finding), fix.needsChoice())).toList(),
                finding.suppression().orElse(null));
    }

    /** Returns the fixes that can be applied to a finding now, the most recommended first. */
    static List<Fix> applicable(Finding finding, RuleContext context) {
        return finding.rule().fixes().stream().filter(fix -> fix.isApplicable(finding, context)).toList();
    }

    /** Returns the distinguished name of the directory object that an object is or belongs to. */
    static String nameOf(EObject object) {
        DirectoryObject owner = DistinguishedNames.owner(object);
        return owner == null ? "" : owner.getDistinguishedName().toString();
    }
}
