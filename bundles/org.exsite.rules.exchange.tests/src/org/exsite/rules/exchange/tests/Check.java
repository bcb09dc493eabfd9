package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;
import org.exsite.rules.FixApplication;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.PlantedFault;

/** What every rule and every fix has to hold to. */
public final class Check {

    private Check() {
    }

    /** Returns what a fresh check of an organization finds. */
    public static List<Finding> findings(Organization organization) {
        return Evaluator.evaluate(ExchangeRules.catalogue(), List.of(organization), EvaluationMonitor.NONE);
    }

    /** Returns the messages of the findings of a rule. */
    static List<String> messages(Organization organization, String rule) {
        return findings(organization).stream().filter(f -> f.rule().id().equals(rule)).map(Finding::message).toList();
    }

    /** Returns rule and object of each finding that is to be, one per line. */
    static String planted(List<PlantedFault> faults) {
        return faults.stream().map(fault -> fault.rule() + ' ' + fault.objectDn()).sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Returns rule and directory object of each finding that is, one per line. */
    static String found(Organization organization) {
        return findings(organization).stream().map(finding -> finding.rule().id() + ' ' + name(finding.object())).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static DistinguishedName name(EObject object) {
        return object instanceof DirectoryObject directoryObject ? directoryObject.getDistinguishedName()
                : name(object.eContainer());
    }

    static Fix fix(Finding finding, String id) {
        return finding.rule().fixes().stream().filter(fix -> fix.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Applies a fix, makes sure that the finding has gone and no other has come, undoes it, makes sure that the model
     * is as before, and does it again.
     */
    static void fixUndoRedo(Organization organization, ExsiteEditingDomain domain, Evaluation evaluation, Fix fix,
            Finding finding, Choice choice) {
        String what = finding.message() + " / " + fix.id() + (choice == null ? "" : " " + choice.id());
        List<Finding> before = evaluation.findings();
        Organization original = EcoreUtil.copy(organization);

        FixApplication.apply(domain, evaluation, fix, List.of(finding), choice);
        List<Finding> after = evaluation.findings();
        assertFalse(after.stream().anyMatch(finding::isSameFault), what + ": still there");
        after.forEach(now -> assertTrue(before.stream().anyMatch(now::isSameFault), what + ": new: " + now.message()));
        assertEquals(findings(organization), after, what);
        assertFalse(domain.getCommandStack().getUndoCommand().getLabel().isBlank());
        Organization fixed = EcoreUtil.copy(organization);

        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(original, organization), what + ": undo");
        assertEquals(before, evaluation.findings(), what);
        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(fixed, organization), what + ": redo");
        assertEquals(after, evaluation.findings(), what);
        domain.getCommandStack().undo();
    }
}
